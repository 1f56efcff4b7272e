// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "HelpDesk.h"
#include "ui/users/HandOverCard.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace passwright;
using namespace passwright::test;

class tst_HandOverCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_guard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard(), m_clock);
        m_card = std::make_unique<HandOverCard>();
        m_card->setClipboard(*m_guard);
        m_card->setHandOver({.account = madeUp(QStringLiteral("anna"), QStringLiteral("Anna Beck")),
            .password = Secret::fromUtf8("k7-Ab"),
            .expiry = QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC),
            .mustChange = true});
        m_card->show();
    }

    void masksWithoutTellingTheLength()
    {
        QCOMPARE(text("password"), QString(12, QChar(0x2022)));
        QVERIFY(!m_card->isRevealed());
        QCOMPARE(text("facts"), QStringLiteral("It expires on 27 November 2026. It must be changed at the next sign-in."));
    }

    void revealsAndHides()
    {
        button("reveal")->click();
        QCOMPARE(text("password"), QStringLiteral("k7-Ab"));
        QCOMPARE(label("password")->textInteractionFlags(), Qt::TextInteractionFlags(Qt::NoTextInteraction));
        QCOMPARE(label("password")->textFormat(), Qt::PlainText);
        button("reveal")->click();
        QVERIFY(!text("password").contains(QStringLiteral("k7")));
    }

    void spellsOutInTheLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("begins");
        QTest::newRow("English") << QLocale(QLocale::English) << QStringLiteral("kilo, seven");
        QTest::newRow("German") << QLocale(QLocale::German) << QStringLiteral("Kaufmann, sieben");
    }
    void spellsOutInTheLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, begins);
        const QLocale before;
        QLocale::setDefault(locale);
        button("spell")->click();
        QLocale::setDefault(before);
        QVERIFY2(text("spelling").startsWith(begins, Qt::CaseInsensitive), qPrintable(text("spelling")));
        button("spell")->click();
        QVERIFY(text("spelling").isEmpty());
    }

    void copiesForAWhile()
    {
        button("copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("k7-Ab"));
        QCOMPARE(text("message"), QStringLiteral("Copied. It is cleared from the clipboard in 30 seconds."));
        m_clock.now = m_clock.now.addSecs(30);
        m_guard->check();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(text("message"), QStringLiteral("It is no longer on the clipboard."));
    }

    void wipesWhenDone()
    {
        QSignalSpy done(m_card.get(), &HandOverCard::done);
        button("reveal")->click();
        button("spell")->click();
        button("done")->click();
        QCOMPARE(done.count(), 1);
        QVERIFY(!m_card->isHolding());
        QVERIFY(!m_card->isRevealed());
        for (const QLabel *each : m_card->findChildren<QLabel *>())
            QVERIFY2(!each->text().contains(QStringLiteral("k7")) && !each->text().contains(QStringLiteral("kilo")), qPrintable(each->text()));
    }

    void hidesAgainForTheNext()
    {
        button("reveal")->click();
        m_card->setHandOver({.account = madeUp(QStringLiteral("omar"), QStringLiteral("Omar")), .password = Secret::fromUtf8("second"), .expiry = {}});
        QVERIFY(!m_card->isRevealed());
        QCOMPARE(text("password"), QString(12, QChar(0x2022)));
        QCOMPARE(text("facts"), QString());
    }

private:
    QLabel *label(const char *name) { return m_card->findChild<QLabel *>(QString::fromLatin1(name)); }
    QString text(const char *name) { return label(name)->text(); }
    QPushButton *button(const char *name) { return m_card->findChild<QPushButton *>(QString::fromLatin1(name)); }

    SetClock m_clock;
    std::unique_ptr<ClipboardGuard> m_guard;
    std::unique_ptr<HandOverCard> m_card;
};

QTEST_MAIN(tst_HandOverCard)
#include "tst_HandOverCard.moc"
