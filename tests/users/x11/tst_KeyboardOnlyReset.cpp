// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "UsersDesk.h"
#include "ui/widgets/ExpiryBox.h"

#include <QComboBox>
#include <QMimeData>

using namespace passwright;
using namespace passwright::test;

//! A whole reset with nothing but keys, each sent to whatever has the focus then.
class tst_KeyboardOnlyReset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_desk = std::make_unique<UsersDesk>();
        m_desk->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
    }

    void goesFromTheSearchToTheCopiedPassword()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focus(), m_desk->search());
        type(QStringLiteral("anna"));
        QTRY_COMPARE(m_desk->table()->model()->rowCount(), 1);
        key(Qt::Key_Down);
        QCOMPARE(focus(), m_desk->table());
        QVERIFY(m_desk->part<QWidget>("facts")->isVisible());
        key(Qt::Key_Return);
        QVERIFY(m_desk->part<QWidget>("form")->isAncestorOf(focus()));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->isCardOpen());
        QCOMPARE(focus(), m_desk->button("copy"));
        key(Qt::Key_Space);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(m_desk->directory().changes.first().newPassword == Secret::fromString(copied));
        QCOMPARE(m_desk->directory().changes.size(), 1);
        // Done, by its mnemonic, and the next search is at hand.
        key(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(!m_desk->isCardOpen());
        QCOMPARE(focus(), m_desk->search());
    }

    void fillsTheWholeForm()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("rita"));
        QTRY_COMPARE(m_desk->table()->model()->rowCount(), 1);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        // Another super-user: Enter leads to the field that asks for the name.
        type(QStringLiteral("root"));
        key(Qt::Key_G, Qt::ControlModifier);
        key(Qt::Key_H, Qt::AltModifier);
        key(Qt::Key_Tab);
        type(QStringLiteral("5"));
        key(Qt::Key_M, Qt::AltModifier);
        key(Qt::Key_R, Qt::AltModifier);
        type(QStringLiteral("INC-9"));
        key(Qt::Key_V, Qt::AltModifier);
        type(QStringLiteral("Knew the word"));
        key(Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(m_desk->isCardOpen());
        const PasswordChange &sent = m_desk->directory().changes.first();
        QCOMPARE(*sent.userId, QStringLiteral("zusrroot"));
        QCOMPARE(*sent.passwordExpiryDays, 5);
        QCOMPARE(*sent.mustChange, false);
        QCOMPARE(sent.reason, QStringLiteral("INC-9"));
        QCOMPARE(sent.verification, QStringLiteral("Knew the word"));
    }

    void walksEveryControlInTheOrderItIsRead()
    {
        m_desk->choose(QStringLiteral("anna"));
        m_desk->search()->setFocus();
        QList<QWidget *> walked;
        QWidget *start = focus();
        do {
            walked << focus();
            key(Qt::Key_Tab);
        } while (focus() != start && walked.size() < 60);
        QVERIFY2(walked.size() < 60, "the tab key never comes back");
        const QStringList expected{QStringLiteral("search"), QStringLiteral("table"), QStringLiteral("lock"), QStringLiteral("generate"),
            QStringLiteral("kind"), QStringLiteral("make"), QStringLiteral("configured"), QStringLiteral("days"),
            QStringLiteral("mustChange"), QStringLiteral("reason"), QStringLiteral("verification"), QStringLiteral("reset")};
        QStringList names;
        for (const QWidget *each : std::as_const(walked)) {
            if (expected.contains(each->objectName()))
                names << each->objectName();
        }
        QCOMPARE(names, expected);
        // What is lower or further on is never before what is higher or nearer.
        for (qsizetype i = 1; i < walked.size(); ++i) {
            const QPoint before = walked.at(i - 1)->mapTo(m_desk->page.get(), QPoint());
            const QPoint after = walked.at(i)->mapTo(m_desk->page.get(), QPoint());
            QVERIFY2(after.y() + walked.at(i)->height() > before.y() || after.x() > before.x(), qPrintable(walked.at(i)->objectName()));
        }
    }

    void leavesThePrimarySelectionAlone()
    {
        QVERIFY(QGuiApplication::clipboard()->supportsSelection());
        QGuiApplication::clipboard()->setText(QStringLiteral("selected before"), QClipboard::Selection);
        m_desk->choose(QStringLiteral("anna"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->isCardOpen());
        key(Qt::Key_Space);
        m_desk->button("reveal")->click();
        QTest::mouseDClick(m_desk->part<QLabel>("password"), Qt::LeftButton);
        QTest::mouseClick(m_desk->part<QLabel>("password"), Qt::LeftButton);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), QStringLiteral("selected before"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QString::fromLatin1(ClipboardGuard::secretHintType)), QByteArray("secret"));
        m_desk->clock.now = m_desk->clock.now.addSecs(30);
        m_desk->guard.check();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

private:
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(focus());
        QTest::keyClick(focus(), which, modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(focus());
        QTest::keyClicks(focus(), text);
    }

    std::unique_ptr<UsersDesk> m_desk;
};

QTEST_MAIN(tst_KeyboardOnlyReset)
#include "tst_KeyboardOnlyReset.moc"
