// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/JournaledDirectory.h"

#include "models/services/Caller.h"
#include "tests/services/JournalDesk.h"
#include "tests/support/ScriptedDirectory.h"

#include <QDir>
#include <QFile>

using namespace passwright;

namespace {

const QDateTime lastSet(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);

} // namespace

class tst_JournaledDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void intentIsOnTheDiskBeforeAnythingIsSent();
    void everyChangeIsWrittenTwice_data();
    void everyChangeIsWrittenTwice();
    void outcomesAreWrittenAsTheyAre_data();
    void outcomesAreWrittenAsTheyAre();
    void resetIsToldWhole();
    void ownChangeIsOnesOwn_data();
    void ownChangeIsOnesOwn();
    void newUserIsNamedAndThenNumbered();

    void nothingIsSentWithoutAnIntent();
    void outcomeThatCannotBeWrittenIsGivenAllTheSame();
    void errorSaysThatNothingWasChanged_data();
    void errorSaysThatNothingWasChanged();
    void stopBeforeItIsSentIsWritten();
    void noAnswerAtAllIsUnknown();
    void whatIsCutOffStaysOpenAsItWasAsked();
    void secondResetIsMeasuredByTheFirst();
    void withoutSessionsTheMachinesUserActs();
    void markedPasswordsAreNowhere();
    void readsPassThrough();

private:
    [[nodiscard]] Caller signIn();
    [[nodiscard]] static PasswordChange resetOf(const QString &userId);

    std::unique_ptr<JournalDesk> m_desk;
    ScriptedDirectory m_inner;
    std::unique_ptr<JournaledDirectory> m_directory;
    Caller m_nobody{QStringLiteral("CRM"), QStringLiteral("desk-7"), QStringLiteral("10.0.0.7")};
};

void tst_JournaledDirectory::init()
{
    m_desk = std::make_unique<JournalDesk>();
    m_inner = {};
    m_inner.signInAnswer = SignInOutcome{.session = adminSession()};
    m_inner.accounts.insert(QStringLiteral("zusrmary"),
        {.userId = QStringLiteral("zusrmary"), .userName = QStringLiteral("mary"), .passwordLastSet = lastSet});
    m_directory = std::make_unique<JournaledDirectory>(m_inner, *m_desk->journal, m_desk->clock, QStringLiteral("anna"));
}

void tst_JournaledDirectory::cleanup()
{
    m_directory.reset();
    m_desk.reset();
}

Caller tst_JournaledDirectory::signIn()
{
    const auto outcome = ended(m_directory->signIn(
        {.userName = QStringLiteral("admin1"), .password = Secret::fromString(u"x")}, m_nobody.newContext()));
    if (!outcome.ok() || !outcome->signedIn())
        qFatal("not signed in");
    return m_nobody.withSession(*outcome->session);
}

PasswordChange tst_JournaledDirectory::resetOf(const QString &userId)
{
    return {.newPassword = Secret::fromString(u"Tulip-Harbour-91"),
            .userId = userId,
            .passwordExpiryDays = 30,
            .mustChange = true,
            .reason = QStringLiteral("INC-1"),
            .verification = QStringLiteral("called back")};
}

void tst_JournaledDirectory::intentIsOnTheDiskBeforeAnythingIsSent()
{
    QStringList found;
    // Another connection sees what is committed.
    m_inner.onSend = [this, &found] {
        found = RawDatabase(m_desk->path()).rows(QStringLiteral("passwright_audit"), QStringLiteral("outcome"));
    };
    QVERIFY(ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), m_nobody.newContext())).ok());
    QCOMPARE(found, QStringList{QStringLiteral("'intended'")});
}

void tst_JournaledDirectory::everyChangeIsWrittenTwice_data()
{
    using Call = std::function<Task<Outcome>(UserDirectory &, const CallContext &)>;
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("kind");
    const QString mary = QStringLiteral("zusrmary");
    QTest::newRow("reset") << Call([mary](UserDirectory &d, const CallContext &c) { return d.changePassword(resetOf(mary), c); })
                           << QStringLiteral("reset_password");
    QTest::newRow("lock") << Call([mary](UserDirectory &d, const CallContext &c) { return d.lock(mary, c); }) << QStringLiteral("lock");
    QTest::newRow("unlock") << Call([mary](UserDirectory &d, const CallContext &c) { return d.unlock(mary, c); }) << QStringLiteral("unlock");
    QTest::newRow("approve") << Call([mary](UserDirectory &d, const CallContext &c) { return d.approve(mary, c); })
                             << QStringLiteral("approve");
    QTest::newRow("flag") << Call([mary](UserDirectory &d, const CallContext &c) { return d.setMustChange(mary, true, c); })
                          << QStringLiteral("set_must_change");
}

void tst_JournaledDirectory::everyChangeIsWrittenTwice()
{
    using Call = std::function<Task<Outcome>(UserDirectory &, const CallContext &)>;
    QFETCH(Call, call);
    QFETCH(QString, kind);
    const Caller caller = signIn();
    m_inner.contexts.clear();
    (void)ended(m_directory->user(QStringLiteral("zusrmary"), caller.newContext()));
    const CallContext context = caller.newContext();
    QCOMPARE(ended(call(*m_directory, context))->kind, Outcome::Kind::Changed);
    QCOMPARE(m_inner.contexts.size(), 1);
    QCOMPARE(m_inner.contexts.first().cid, context.cid);
    QCOMPARE(m_desk->words().mid(1), (QStringList{kind + QLatin1String(" intended"), kind + QLatin1String(" changed")}));
    const QList<AuditEvent> rows = m_desk->rows().mid(1);
    for (const AuditEvent &row : rows) {
        QCOMPARE(row.cid, context.cid);
        QCOMPARE(row.actorId, QStringLiteral("zusradmin"));
        QCOMPARE(row.actorName, QStringLiteral("admin1"));
        QCOMPARE(row.targetId, QStringLiteral("zusrmary"));
        QCOMPARE(row.targetName, QStringLiteral("mary"));
        QCOMPARE(row.application, QStringLiteral("CRM"));
        QCOMPARE(row.host, QStringLiteral("desk-7"));
        QCOMPARE(row.remoteAddr, QStringLiteral("10.0.0.7"));
    }
}

void tst_JournaledDirectory::outcomesAreWrittenAsTheyAre_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("word");
    QTest::newRow("changed") << Outcome{.kind = Outcome::Kind::Changed} << QStringLiteral("changed");
    QTest::newRow("refused") << Outcome{.kind = Outcome::Kind::Refused, .refusals = {{.status = StatusCode::OutOfDate}}}
                             << QStringLiteral("refused");
    QTest::newRow("partial") << Outcome{.kind = Outcome::Kind::Partial, .refusals = {{.status = StatusCode::InputInvalid}}}
                             << QStringLiteral("partial");
    QTest::newRow("unknown") << Outcome{.kind = Outcome::Kind::Unknown, .detail = QStringLiteral("no answer")} << QStringLiteral("unknown");
}

void tst_JournaledDirectory::outcomesAreWrittenAsTheyAre()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, word);
    m_inner.changeAnswer = outcome;
    const CallContext context = m_nobody.newContext();
    outcome.cid = context.cid;
    const auto given = ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), context));
    QVERIFY(given.ok());
    QCOMPARE(*given, outcome);
    QCOMPARE(m_inner.changes.size(), 1);
    const AuditEvent row = m_desk->rows().last();
    QCOMPARE(QString(toText(row.outcome)), word);
    QCOMPARE(row.subStatus.size(), outcome.refusals.size());
    QCOMPARE(row.reason, QStringLiteral("INC-1"));
    m_desk->reopen();
    QCOMPARE(m_desk->unfinished().size(), 0);
}

void tst_JournaledDirectory::resetIsToldWhole()
{
    const Caller caller = signIn();
    (void)ended(m_directory->search({}, caller.newContext()));
    m_desk->clock.advance(60);
    m_inner.onSend = [this] { m_desk->clock.advance(5); };
    QVERIFY(ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), caller.newContext())).ok());
    const QList<AuditEvent> rows = m_desk->rows().mid(1);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().time, QDateTime(QDate(2026, 11, 20), QTime(18, 1), Qt::UTC));
    QCOMPARE(rows.last().time, QDateTime(QDate(2026, 11, 20), QTime(18, 1, 5), Qt::UTC));
    for (const AuditEvent &row : rows) {
        QCOMPARE(row.targetName, QStringLiteral("mary"));
        QCOMPARE(row.expiryDays, std::optional(30));
        QCOMPARE(row.mustChange, std::optional(true));
        QCOMPARE(row.reason, QStringLiteral("INC-1"));
        QCOMPARE(row.verification, QStringLiteral("called back"));
    }
}

void tst_JournaledDirectory::ownChangeIsOnesOwn_data()
{
    QTest::addColumn<bool>("namesItself");
    QTest::newRow("without a user_id") << false;
    QTest::newRow("with one's own user_id") << true;
}

void tst_JournaledDirectory::ownChangeIsOnesOwn()
{
    QFETCH(bool, namesItself);
    const Caller caller = signIn();
    PasswordChange change{.oldPassword = Secret::fromString(u"old"), .newPassword = Secret::fromString(u"new")};
    if (namesItself)
        change.userId = QStringLiteral("zusradmin");
    QVERIFY(ended(m_directory->changePassword(change, caller.newContext())).ok());
    QCOMPARE(m_desk->words().mid(1), words({"change_password intended", "change_password changed"}));
    QCOMPARE(m_desk->rows().last().targetId, QStringLiteral("zusradmin"));
    QCOMPARE(m_desk->rows().last().targetName, QStringLiteral("admin1"));
}

void tst_JournaledDirectory::newUserIsNamedAndThenNumbered()
{
    m_inner.changeAnswer = Outcome{.kind = Outcome::Kind::Changed, .userId = QStringLiteral("zusrneo")};
    QVERIFY(ended(m_directory->addUser({.userName = QStringLiteral("neo"), .password = Secret::fromString(u"x")}, m_nobody.newContext())).ok());
    QCOMPARE(m_desk->words(), words({"add_user intended", "add_user changed"}));
    QCOMPARE(m_desk->rows().first().targetName, QStringLiteral("neo"));
    QCOMPARE(m_desk->rows().first().targetId, QString());
    QCOMPARE(m_desk->rows().last().targetId, QStringLiteral("zusrneo"));
}

void tst_JournaledDirectory::nothingIsSentWithoutAnIntent()
{
    m_desk->refuseRows("1");
    const CallContext context = m_nobody.newContext();
    const auto outcome = ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), context));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().cid, context.cid);
    QVERIFY(outcome.error().detail.contains(QLatin1String("no room")));
    QVERIFY(!ended(m_directory->lock(QStringLiteral("zusrmary"), context)).ok());
    QVERIFY(!ended(m_directory->signIn({.userName = QStringLiteral("admin1"), .newPassword = Secret::fromString(u"n")}, context)).ok());
    QVERIFY(m_inner.changes.isEmpty());
    QVERIFY(m_inner.locked.isEmpty());
    QVERIFY(m_inner.signIns.isEmpty());
}

void tst_JournaledDirectory::outcomeThatCannotBeWrittenIsGivenAllTheSame()
{
    m_inner.onSend = [this] { m_desk->refuseRows("1"); };
    const auto outcome = ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), m_nobody.newContext()));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    QVERIFY(outcome->detail.contains(QLatin1String("no room")));
    QCOMPARE(m_inner.changes.size(), 1);
    m_desk->takeRowsAgain();
    m_desk->reopen();
    QCOMPARE(m_desk->unfinished().size(), 1);
}

void tst_JournaledDirectory::errorSaysThatNothingWasChanged_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("written");
    QTest::newRow("with a reason") << QStringLiteral("INC-1") << QStringLiteral("net.refused")
                                   << QStringLiteral("INC-1 [nothing was changed: net.refused]");
    QTest::newRow("without one") << QString() << QStringLiteral("net.refused") << QStringLiteral("[nothing was changed: net.refused]");
    QTest::newRow("without a code") << QStringLiteral("INC-1") << QString() << QStringLiteral("INC-1 [nothing was changed: words]");
}

void tst_JournaledDirectory::errorSaysThatNothingWasChanged()
{
    QFETCH(QString, reason);
    QFETCH(QString, code);
    QFETCH(QString, written);
    const Error error{.kind = Error::Kind::NotReachable, .subject = QStringLiteral("host"), .detail = QStringLiteral("words"), .code = code};
    m_inner.changeAnswer = error;
    PasswordChange change = resetOf(QStringLiteral("zusrmary"));
    change.reason = reason;
    const auto outcome = ended(m_directory->changePassword(change, m_nobody.newContext()));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error(), error);
    QCOMPARE(m_desk->words(), words({"reset_password intended", "reset_password refused"}));
    QCOMPARE(m_desk->rows().last().reason, written);
    QVERIFY(m_desk->rows().last().subStatus.isEmpty());
}

void tst_JournaledDirectory::stopBeforeItIsSentIsWritten()
{
    std::stop_source stop;
    const Task<Outcome> task =
        m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), m_nobody.withStop(stop.get_token()).newContext());
    stop.request_stop();
    const auto outcome = ended(task);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_desk->words(), words({"reset_password intended", "reset_password refused"}));
    QCOMPARE(m_desk->rows().last().reason, QStringLiteral("INC-1 [nothing was changed: cancelled]"));
}

void tst_JournaledDirectory::noAnswerAtAllIsUnknown()
{
    m_inner.givesUp = true;
    const CallContext context = m_nobody.newContext();
    const auto outcome = ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), context));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->kind, Outcome::Kind::Unknown);
    QCOMPARE(outcome->cid, context.cid);
    const auto signIn = ended(m_directory->signIn({.userName = QStringLiteral("admin1"), .newPassword = Secret::fromString(u"n")}, context));
    QVERIFY(signIn.ok());
    QVERIFY(signIn->isNewPasswordUnknown);
    QVERIFY(!signIn->signedIn());
    QCOMPARE(m_desk->words(),
        words({"reset_password intended", "reset_password unknown", "change_password intended", "change_password unknown"}));
}

void tst_JournaledDirectory::whatIsCutOffStaysOpenAsItWasAsked()
{
    const Caller caller = signIn();
    (void)ended(m_directory->user(QStringLiteral("zusrmary"), caller.newContext()));
    // The program ends while the request is under way.
    m_inner.onSend = [this] { m_desk->refuseRows("1"); };
    (void)ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), caller.newContext()));
    m_directory.reset();
    m_desk->takeRowsAgain();
    m_desk->reopen();
    const QList<Intent> open = m_desk->unfinished();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().event.actorName, QStringLiteral("admin1"));
    QCOMPARE(open.first().event.targetName, QStringLiteral("mary"));
    QCOMPARE(open.first().asked.step, Outcome::Step::SetPassword);
    QCOMPARE(open.first().asked.sentAt, m_desk->clock.nowUtc());
    QCOMPARE(open.first().asked.lastSetBefore, lastSet);
    QCOMPARE(open.first().asked.expiryDays, std::optional(30));
    QCOMPARE(open.first().asked.mustChange, std::optional(true));
}

void tst_JournaledDirectory::secondResetIsMeasuredByTheFirst()
{
    (void)ended(m_directory->user(QStringLiteral("zusrmary"), m_nobody.newContext()));
    const QDateTime first = lastSet.addDays(3);
    m_inner.changeAnswer->passwordLastSet = first;
    QVERIFY(ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), m_nobody.newContext())).ok());
    m_inner.onSend = [this] { m_desk->refuseRows("1"); };
    QVERIFY(ended(m_directory->changePassword(resetOf(QStringLiteral("zusrmary")), m_nobody.newContext())).ok());
    m_directory.reset();
    m_desk->reopen();
    QCOMPARE(m_desk->unfinished().size(), 1);
    QCOMPARE(m_desk->unfinished().first().asked.lastSetBefore, first);
}

void tst_JournaledDirectory::withoutSessionsTheMachinesUserActs()
{
    m_inner.can.sessions = false;
    QVERIFY(ended(m_directory->changePassword(resetOf(QStringLiteral("42")), m_nobody.newContext())).ok());
    QCOMPARE(m_desk->rows().last().kind, AuditEvent::Kind::ResetPassword);
    QCOMPARE(m_desk->rows().last().actorName, QStringLiteral("anna"));
    QVERIFY(ended(m_directory->changePassword(
                      {.newPassword = Secret::fromString(u"n"), .userName = QStringLiteral("joan@example.com")}, m_nobody.newContext()))
                .ok());
    QCOMPARE(m_desk->rows().last().kind, AuditEvent::Kind::ChangePassword);
    QCOMPARE(m_desk->rows().last().actorName, QStringLiteral("joan@example.com"));
    QCOMPARE(m_desk->rows().last().targetName, QStringLiteral("joan@example.com"));
}

void tst_JournaledDirectory::markedPasswordsAreNowhere()
{
    const Secret marked = Secret::fromString(u"MARKED-Secret-7331");
    const Secret token = Secret::fromString(u"MARKED-token");
    m_inner.signInAnswer->session->ust = token;
    const auto outcome = ended(m_directory->signIn(
        {.userName = QStringLiteral("admin1"), .password = marked, .newPassword = marked}, m_nobody.newContext()));
    const Caller caller = m_nobody.withSession(*outcome->session);
    PasswordChange change = resetOf(QStringLiteral("zusrmary"));
    change.oldPassword = change.newPassword = marked;
    QVERIFY(ended(m_directory->changePassword(change, caller.newContext())).ok());
    QVERIFY(ended(m_directory->addUser({.userName = QStringLiteral("neo"), .password = marked}, caller.newContext())).ok());
    QCOMPARE(m_desk->rows().size(), 7);
    const QFileInfoList files = QFileInfo(m_desk->path()).dir().entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("MARKED"), qPrintable(info.fileName()));
    }
    QVERIFY(!m_desk->log.lines().join(QLatin1Char(' ')).contains(QLatin1String("MARKED")));
}

void tst_JournaledDirectory::readsPassThrough()
{
    m_inner.own.userName = QStringLiteral("admin1");
    m_inner.renewAnswer = lastSet;
    QCOMPARE(waitFor(m_directory->user(QStringLiteral("zusrmary"), m_nobody.newContext()))->userName, QStringLiteral("mary"));
    QCOMPARE(waitFor(m_directory->currentUser(m_nobody.newContext()))->userName, QStringLiteral("admin1"));
    QCOMPARE(waitFor(m_directory->search({.text = QStringLiteral("ma")}, m_nobody.newContext()))->users.size(), 1);
    QCOMPARE(*waitFor(m_directory->renewSession(m_nobody.newContext())), lastSet);
    QCOMPARE(m_directory->capabilities(), m_inner.can);
    QCOMPARE(m_inner.queries.first().text, QStringLiteral("ma"));
    QCOMPARE(m_desk->words(), QStringList());
}

QTEST_GUILESS_MAIN(tst_JournaledDirectory)
#include "tst_JournaledDirectory.moc"
