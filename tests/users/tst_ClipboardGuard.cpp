// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "HelpDesk.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace passwright;
using namespace passwright::test;

class tst_ClipboardGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard().setText(QStringLiteral("before")); }

    void copiesWithTheHintForManagers()
    {
        ClipboardGuard guard(clipboard(), m_clock);
        guard.copy(m_secret);
        QCOMPARE(clipboard().text(), QStringLiteral("pässword"));
        QCOMPARE(clipboard().mimeData()->data(QString::fromLatin1(ClipboardGuard::secretHintType)), QByteArray("secret"));
        QVERIFY(clipboard().mimeData()->hasText());
        QVERIFY(!clipboard().mimeData()->hasHtml());
    }

    void clearsAfterItsTime()
    {
        ClipboardGuard guard(clipboard(), m_clock);
        guard.setSeconds(30);
        QSignalSpy ended(&guard, &ClipboardGuard::ended);
        guard.copy(m_secret);
        QCOMPARE(guard.secondsLeft(), 30);
        m_clock.now = m_clock.now.addSecs(29);
        guard.check();
        QCOMPARE(guard.secondsLeft(), 1);
        QCOMPARE(clipboard().text(), QStringLiteral("pässword"));
        m_clock.now = m_clock.now.addSecs(1);
        guard.check();
        QCOMPARE(clipboard().text(), QString());
        QCOMPARE(ended.count(), 1);
        QCOMPARE(guard.secondsLeft(), 0);
    }

    void looksAtTheClockByItself()
    {
        ClipboardGuard guard(clipboard(), m_clock);
        guard.copy(m_secret);
        m_clock.now = m_clock.now.addSecs(31);
        QTRY_COMPARE(clipboard().text(), QString());
    }

    void countsAlsoWhenTheClockIsSetBack()
    {
        ClipboardGuard guard(clipboard(), m_clock);
        guard.setSeconds(1);
        guard.copy(m_secret);
        m_clock.now = m_clock.now.addDays(-1);
        QTRY_COMPARE(clipboard().text(), QString());
    }

    void leavesWhatIsNotItsOwn()
    {
        ClipboardGuard guard(clipboard(), m_clock);
        guard.copy(m_secret);
        clipboard().setText(QStringLiteral("somebody else's"));
        m_clock.now = m_clock.now.addSecs(31);
        guard.check();
        QCOMPARE(clipboard().text(), QStringLiteral("somebody else's"));
        QCOMPARE(guard.secondsLeft(), 0);
    }

    void clearsACopyOfItsOwnText()
    {
        ClipboardGuard guard(clipboard(), m_clock);
        guard.copy(m_secret);
        clipboard().setText(QStringLiteral("pässword"));
        guard.clearNow();
        QCOMPARE(clipboard().text(), QString());
    }

    void clearsWhenItDies()
    {
        auto guard = std::make_unique<ClipboardGuard>(clipboard(), m_clock);
        guard->copy(m_secret);
        guard.reset();
        QCOMPARE(clipboard().text(), QString());
    }

    void touchesNothingItDidNotCopy()
    {
        {
            ClipboardGuard guard(clipboard(), m_clock);
            guard.clearNow();
            guard.check();
        }
        QCOMPARE(clipboard().text(), QStringLiteral("before"));
    }

    void beginsAnewWithTheNextCopy()
    {
        ClipboardGuard guard(clipboard(), m_clock);
        guard.copy(m_secret);
        m_clock.now = m_clock.now.addSecs(20);
        guard.copy(Secret::fromUtf8("second"));
        m_clock.now = m_clock.now.addSecs(20);
        guard.check();
        QCOMPARE(clipboard().text(), QStringLiteral("second"));
        QCOMPARE(guard.secondsLeft(), 10);
    }

private:
    static QClipboard &clipboard() { return *QGuiApplication::clipboard(); }

    SetClock m_clock;
    const Secret m_secret = Secret::fromUtf8("pässword");
};

QTEST_MAIN(tst_ClipboardGuard)
#include "tst_ClipboardGuard.moc"
