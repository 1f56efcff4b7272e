// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SessionRenewal.h"

#include "ShellFixture.h"

#include <QLabel>
#include <QLocale>

using namespace passwright;
using namespace passwright::test;

//! Sessions of the directory last an hour.
class tst_SessionRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        f().preferences.idleLockMinutes = 0;
        f().users().can.renewsSession = true;
        f().openAs(QStringLiteral("mona"));
    }
    void cleanup() { m_fixture.reset(); }

    void whoWorksIsNotSignedOut()
    {
        const QString end = f().find<QLabel>("sessionEnd")->text();
        for (int minutes = 0; minutes < 180; minutes += 5) {
            f().touch();
            f().clock.advance(300);
            f().renewal().check();
            QCoreApplication::processEvents();
            f().sessionWatch().check();
            QVERIFY2(!f().isSigningIn(), qPrintable(QString::number(minutes)));
        }
        QVERIFY(f().find<QLabel>("sessionEnd")->text() != end);
        QVERIFY(f().users().renewals < 5);
    }

    void notBeforeTenMinutesAreLeft()
    {
        f().clock.advance(49 * 60);
        f().touch();
        f().renewal().check();
        QCOMPARE(f().users().renewals, 0);
        f().clock.advance(60);
        f().renewal().check();
        f().renewal().check(); // one at a time
        QCOMPARE(f().users().renewals, 1);
    }

    void notWhileNobodyIsThere()
    {
        f().clock.advance(55 * 60);
        f().renewal().check();
        QCOMPARE(f().users().renewals, 0);
        f().clock.advance(5 * 60);
        f().sessionWatch().check();
        QVERIFY(f().isSigningIn());
    }

    void aFailureIsTriedAgainLater()
    {
        f().users().nextRenewalError = Error{.kind = Error::Kind::NotReachable};
        f().clock.advance(55 * 60);
        f().touch();
        f().renewal().check();
        QCoreApplication::processEvents();
        f().clock.advance(59);
        f().renewal().check();
        QCOMPARE(f().users().renewals, 1);
        f().clock.advance(1);
        f().renewal().check();
        QCOMPARE(f().users().renewals, 2);
        QCoreApplication::processEvents();
        f().clock.advance(10 * 60);
        f().sessionWatch().check();
        QVERIFY(!f().isSigningIn());
    }

    void aSessionThatIsGoneAsksForTheSignIn()
    {
        f().users().endSessions();
        f().clock.advance(55 * 60);
        f().touch();
        f().renewal().check();
        QTRY_VERIFY(f().isSigningIn());
        QCOMPARE(f().headline(), QStringLiteral("Your session has ended."));
    }

    void notWhereTheDirectoryCannot()
    {
        m_fixture = std::make_unique<ShellFixture>();
        f().openAs(QStringLiteral("mona"));
        f().clock.advance(55 * 60);
        f().touch();
        f().renewal().check();
        QCOMPARE(f().users().renewals, 0);
    }

private:
    ShellFixture &f() { return *m_fixture; }

    std::unique_ptr<ShellFixture> m_fixture;
};

QTEST_MAIN(tst_SessionRenewal)
#include "tst_SessionRenewal.moc"
