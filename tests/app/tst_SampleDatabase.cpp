// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/DatabaseConnector.h"
#include "app/composition/SampleRows.h"
#include "models/audit/SystemLog.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/crypto/Totp.h"
#include "models/items/UserStatus.h"
#include "models/services/SearchUsers.h"
#include "models/services/SignIn.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace passwright;

namespace {

class NoLog final : public SystemLog
{
public:
    void write(const AuditEvent &) override {}
};

constexpr int patience = 60000; // milliseconds

} // namespace

class tst_SampleDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isThereWhollyAndForItsOwnerAlone();
    void hasEveryState();
    void hasManyScriptsAndLengths();
    void namesAreAlwaysTheSame();
    void signsInOrIsRefused_data();
    void signsInOrIsRefused();
    void totpSignsIn();
    void noTwoHashesAreTheSame();
    void trailIsWholeAndNotEmpty();
    void anExistingOneIsOpenedAsItIs();
    void aFolderThatCannotBeWrittenIsAnError();

private:
    template<class T>
    Result<T> wait(const Task<T> &task)
    {
        std::optional<Result<T>> result;
        QObject context;
        whenDone<T>(&context, task, [&result](Result<T> r) { result = std::move(r); });
        return QTest::qWaitFor([&result] { return result.has_value(); }, patience) ? *result : Result<T>(Error{});
    }
    SignInOutcome signIn(const QString &name, const QString &totp = {});
    QList<Account> everybody();

    QTemporaryDir m_folder;
    Profile m_profile;
    std::unique_ptr<CryptoGate> m_gate;
    SystemClock m_clock;
    SecureRandomSource m_random;
    NoLog m_log;
    std::unique_ptr<DatabaseConnector> m_connector;
    Connector::Opened m_connection;
    Caller m_nobody{QStringLiteral("test"), QStringLiteral("host"), QStringLiteral("local")};
};

void tst_SampleDatabase::initTestCase()
{
    auto gate = CryptoGate::open();
    QVERIFY(gate.ok());
    m_gate = std::move(gate).value();
    m_connector = std::make_unique<DatabaseConnector>(SqlStore::Services{m_clock, m_random, m_log},
        DatabaseConnector::Facts{.application = QStringLiteral("test"), .rounds = 1000});
    m_profile = {.id = QStringLiteral("sample"), .databasePath = m_folder.filePath(QStringLiteral("new/folder/sample.db")), .isSample = true};
    const auto opened = wait<Connector::Opened>(m_connector->openSample(m_profile));
    QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : QStringLiteral("%1 %2 %3").arg(static_cast<int>(opened.error().kind)).arg(opened.error().subject, opened.error().detail)));
    m_connection = *opened;
}

void tst_SampleDatabase::cleanupTestCase()
{
    m_connection.reset();
    m_connector.reset();
    m_gate.reset();
}

void tst_SampleDatabase::isThereWhollyAndForItsOwnerAlone()
{
    const QFileInfo file(m_profile.databasePath);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    for (const QString &name : file.dir().entryList(QDir::Files))
        QVERIFY2(!name.contains(QLatin1String(".making")) && !name.contains(QLatin1String(".copy")), qPrintable(name));
    QVERIFY(m_connection->notices().contains(Connection::Notice::SampleDatabase));
    QVERIFY(!m_connection->notices().contains(Connection::Notice::NeedsPreparation));
    QVERIFY(!m_connection->notices().contains(Connection::Notice::ReadableByOthers));
}

SignInOutcome tst_SampleDatabase::signIn(const QString &name, const QString &totp)
{
    const SignInRequest request{.userName = name, .password = Secret::fromString(m_connector->samplePassword()), .totpCode = totp};
    const auto outcome = wait<SignInOutcome>(SignIn(m_connection->directory()).signIn(request, m_nobody));
    return outcome.ok() ? *outcome : SignInOutcome{};
}

QList<Account> tst_SampleDatabase::everybody()
{
    const SignInOutcome admin = signIn(QStringLiteral("admin"));
    if (!admin.signedIn())
        return {};
    const auto page = wait<UserPage>(SearchUsers(m_connection->directory()).search({}, m_nobody.withSession(*admin.session)));
    return page.ok() ? page->users : QList<Account>();
}

void tst_SampleDatabase::hasEveryState()
{
    const QList<Account> users = everybody();
    QVERIFY(users.size() >= 40 && users.size() <= 60);
    QSet<UserStatus::Flag> flags;
    bool hasTotp = false;
    for (const Account &account : users) {
        for (const auto flag : UserStatus::of(account, m_clock.nowUtc(), m_connection->directory().passwordRules().aboutToExpireDays))
            flags.insert(flag);
        hasTotp = hasTotp || account.isTotpEnabled;
    }
    using Flag = UserStatus::Flag;
    for (const Flag flag : {Flag::Locked, Flag::NotActive, Flag::Rejected, Flag::NotApproved, Flag::SignUpNotFinal, Flag::Expired,
             Flag::MustChange, Flag::ExpiresSoon, Flag::SuperUser, Flag::Ready})
        QVERIFY2(flags.contains(flag), qPrintable(QString::number(static_cast<int>(flag))));
    QVERIFY(!flags.contains(Flag::Unreadable));
    QVERIFY(hasTotp);
}

void tst_SampleDatabase::hasManyScriptsAndLengths()
{
    QSet<QChar::Script> scripts;
    bool isRightToLeft = false;
    qsizetype longest = 0;
    for (const Account &account : everybody()) {
        for (const QChar c : account.displayName)
            scripts.insert(c.script());
        isRightToLeft = isRightToLeft || account.displayName.isRightToLeft();
        longest = std::max(longest, account.displayName.size());
    }
    for (const auto script : {QChar::Script_Latin, QChar::Script_Arabic, QChar::Script_Han, QChar::Script_Cyrillic, QChar::Script_Hebrew})
        QVERIFY(scripts.contains(script));
    QVERIFY(isRightToLeft);
    QVERIFY(longest > 80);
}

void tst_SampleDatabase::namesAreAlwaysTheSame()
{
    QSet<QString> names;
    for (const SampleUser &user : sampleUsers()) {
        QVERIFY2(!names.contains(user.userName), qPrintable(user.userName));
        names.insert(user.userName);
    }
    for (const Account &account : everybody()) {
        if (account.userName == QLatin1String("admin"))
            continue;
        QVERIFY2(names.remove(account.userName), qPrintable(account.userName));
        QCOMPARE(account.userId, SampleRows::userId(account.userName));
        QCOMPARE(account.userId.size(), 30);
    }
    QVERIFY(names.isEmpty());
    // Known once and for all: another one would be another user to whoever wrote it down.
    QCOMPARE(SampleRows::userId(QStringLiteral("joan")), QStringLiteral("zusr07pmtmv4b7bb3sffn8fmfwax8b"));
}

void tst_SampleDatabase::signsInOrIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("signsIn");
    QTest::addColumn<QString>("codes");
    QTest::newRow("admin") << QStringLiteral("admin") << true << QString();
    QTest::newRow("joan") << QStringLiteral("joan") << true << QString();
    QTest::newRow("about to expire") << QStringLiteral("soon") << true << QStringLiteral("W003005");
    QTest::newRow("must change") << QStringLiteral("mustchange") << false << QStringLiteral("E003007");
    QTest::newRow("expired") << QStringLiteral("expired") << false << QStringLiteral("E003004");
    QTest::newRow("locked") << QStringLiteral("locked") << false << QStringLiteral("E005002");
    QTest::newRow("not approved") << QStringLiteral("pending") << false << QStringLiteral("E005004");
    QTest::newRow("TOTP") << QStringLiteral("totp") << false << QStringLiteral("E005008");
}

void tst_SampleDatabase::signsInOrIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const bool, signsIn);
    QFETCH(const QString, codes);
    const SignInOutcome outcome = signIn(name);
    QStringList given;
    for (const Refusal &refusal : outcome.refusals)
        given.append(code(refusal.status));
    QCOMPARE(given.join(QLatin1Char(' ')), codes);
    QCOMPARE(outcome.signedIn(), signsIn);
}

void tst_SampleDatabase::totpSignsIn()
{
    const auto totp = Totp::fromBase32Key(Secret::fromString(SampleDatabase::totpKey()));
    QVERIFY(totp.ok());
    QVERIFY(signIn(QStringLiteral("totp"), QString::fromLatin1(totp->codeAt(m_clock.nowUtc()))).signedIn());
}

void tst_SampleDatabase::noTwoHashesAreTheSame()
{
    QFile file(m_profile.databasePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(m_connector->samplePassword().toUtf8()));
    QSet<QByteArray> hashes;
    const QByteArray prefix("$pbkdf2-sha512$1000$");
    for (qsizetype at = bytes.indexOf(prefix); at >= 0; at = bytes.indexOf(prefix, at + 1))
        hashes.insert(bytes.mid(at, prefix.size() + 86 + 1 + 86));
    QCOMPARE(hashes.size(), sampleUsers().size() + 1);
}

void tst_SampleDatabase::trailIsWholeAndNotEmpty()
{
    const SignInOutcome admin = signIn(QStringLiteral("admin"));
    QVERIFY(admin.signedIn());
    const CallContext context = m_nobody.withSession(*admin.session).newContext();
    const auto verdict = wait<AuditVerdict>(m_connection->auditLog().verify({}, context));
    QVERIFY(verdict.ok());
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    const auto page = wait<AuditPage>(m_connection->auditLog().read({}, context));
    QVERIFY(page.ok());
    QSet<AuditEvent::Kind> kinds;
    for (const AuditEvent &event : page->events)
        kinds.insert(event.kind);
    QVERIFY(kinds.contains(AuditEvent::Kind::SignIn));
    QVERIFY(kinds.contains(AuditEvent::Kind::ResetPassword));
    QVERIFY(kinds.contains(AuditEvent::Kind::Lock));
}

void tst_SampleDatabase::anExistingOneIsOpenedAsItIs()
{
    const QList<Account> before = everybody();
    const auto again = wait<Connector::Opened>(m_connector->openSample(m_profile));
    QVERIFY(again.ok());
    m_connection = *again;
    QCOMPARE(everybody(), before);
}

void tst_SampleDatabase::aFolderThatCannotBeWrittenIsAnError()
{
    // A file stands where the folder should be: so it is for root as well.
    Profile impossible = m_profile;
    impossible.databasePath += QStringLiteral("/sample.db");
    const auto opened = wait<Connector::Opened>(m_connector->openSample(impossible));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::CannotWrite);
}

QTEST_GUILESS_MAIN(tst_SampleDatabase)
#include "tst_SampleDatabase.moc"
