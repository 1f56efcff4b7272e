// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/JournaledDirectory.h"

#include "models/services/Caller.h"
#include "tests/services/JournalDesk.h"
#include "tests/support/ScriptedDirectory.h"

using namespace passwright;

//! What the journal says of those who sign in.
class tst_JournaledSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signInIsOneRow();
    void refusedSignInKeepsTheTypedNameFromTheSystemLog();
    void unreachableSignInIsNoRow();
    void newPasswordAtSignInIsAChange_data();
    void newPasswordAtSignInIsAChange();
    void signedOutIsNobody();

private:
    [[nodiscard]] Caller signIn();

    std::unique_ptr<JournalDesk> m_desk;
    ScriptedDirectory m_inner;
    std::unique_ptr<JournaledDirectory> m_directory;
    Caller m_nobody{QStringLiteral("CRM"), QStringLiteral("desk-7"), QStringLiteral("10.0.0.7")};
};

void tst_JournaledSignIn::init()
{
    m_desk = std::make_unique<JournalDesk>();
    m_inner = {};
    m_inner.signInAnswer = SignInOutcome{.session = adminSession()};
    m_directory = std::make_unique<JournaledDirectory>(m_inner, *m_desk->journal, m_desk->clock, QStringLiteral("anna"));
}

void tst_JournaledSignIn::cleanup()
{
    m_directory.reset();
    m_desk.reset();
}

Caller tst_JournaledSignIn::signIn()
{
    const auto outcome = ended(m_directory->signIn(
        {.userName = QStringLiteral("admin1"), .password = Secret::fromString(u"x")}, m_nobody.newContext()));
    if (!outcome.ok() || !outcome->signedIn())
        qFatal("not signed in");
    return m_nobody.withSession(*outcome->session);
}

void tst_JournaledSignIn::signInIsOneRow()
{
    m_inner.signInAnswer->refusals = {{.status = StatusCode::PasswordAboutToExpireWarning}};
    const Caller caller = signIn();
    QCOMPARE(m_desk->words(), words({"sign_in ok"}));
    QCOMPARE(m_desk->rows().first().actorId, QStringLiteral("zusradmin"));
    QCOMPARE(m_desk->rows().first().subStatus, QList{StatusCode::PasswordAboutToExpireWarning});
}

void tst_JournaledSignIn::refusedSignInKeepsTheTypedNameFromTheSystemLog()
{
    m_inner.signInAnswer = SignInOutcome{.refusals = {{.status = StatusCode::AuthNotAllowed}}};
    const auto outcome = ended(m_directory->signIn({.userName = QStringLiteral("My-Password-17")}, m_nobody.newContext()));
    QVERIFY(outcome.ok());
    QVERIFY(outcome->has(StatusCode::AuthNotAllowed));
    QCOMPARE(m_desk->words(), words({"sign_in refused"}));
    QCOMPARE(m_desk->rows().first().actorName, QStringLiteral("My-Password-17"));
    QCOMPARE(m_desk->rows().first().subStatus, QList{StatusCode::AuthNotAllowed});
    QCOMPARE(m_desk->log.lines().size(), 1);
    QVERIFY(!m_desk->log.lines().first().contains(QLatin1String("My-Password-17")));
}

void tst_JournaledSignIn::unreachableSignInIsNoRow()
{
    m_inner.signInAnswer = Error{.kind = Error::Kind::NotReachable};
    QVERIFY(!ended(m_directory->signIn({.userName = QStringLiteral("admin1")}, m_nobody.newContext())).ok());
    QCOMPARE(m_desk->words(), QStringList());
}

void tst_JournaledSignIn::newPasswordAtSignInIsAChange_data()
{
    QTest::addColumn<Result<SignInOutcome>>("answer");
    QTest::addColumn<QStringList>("expected");
    const Session session = adminSession();
    QTest::newRow("taken") << Result<SignInOutcome>(SignInOutcome{.session = session})
                           << words({"change_password intended", "change_password changed", "sign_in ok"});
    QTest::newRow("refused") << Result<SignInOutcome>(SignInOutcome{.refusals = {{.status = StatusCode::PasswordTooShort}}})
                             << words({"change_password intended", "change_password refused", "sign_in refused"});
    QTest::newRow("not known") << Result<SignInOutcome>(SignInOutcome{.isNewPasswordUnknown = true})
                               << words({"change_password intended", "change_password unknown"});
    QTest::newRow("unreachable") << Result<SignInOutcome>(Error{.kind = Error::Kind::NotReachable})
                                 << words({"change_password intended", "change_password refused"});
}

void tst_JournaledSignIn::newPasswordAtSignInIsAChange()
{
    QFETCH(Result<SignInOutcome>, answer);
    QFETCH(QStringList, expected);
    m_inner.signInAnswer = answer;
    const auto outcome = ended(m_directory->signIn(
        {.userName = QStringLiteral("admin1"), .newPassword = Secret::fromString(u"Tulip-Harbour-91")}, m_nobody.newContext()));
    QCOMPARE(outcome.ok(), answer.ok());
    QCOMPARE(m_inner.signIns.size(), 1);
    QCOMPARE(m_desk->words(), expected);
    m_desk->reopen();
    QCOMPARE(m_desk->unfinished().size(), 0);
}

void tst_JournaledSignIn::signedOutIsNobody()
{
    const Caller caller = signIn();
    QVERIFY(waitFor(m_directory->signOut(caller.newContext())).ok());
    QVERIFY(ended(m_directory->lock(QStringLiteral("zusrmary"), caller.newContext())).ok());
    QCOMPARE(m_desk->rows().last().actorId, QString());
    QCOMPARE(m_desk->rows().last().actorName, QString());
}

QTEST_GUILESS_MAIN(tst_JournaledSignIn)
#include "tst_JournaledSignIn.moc"
