// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlCall.h"

#include "models/sql/SqliteDialect.h"
#include "models/sql/SqlPasswordChange.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

using namespace passwright;

namespace {

//! Says that a commit failed, after it did something else.
class FailingCommit final : public SqliteDialect
{
public:
    explicit FailingCommit(const RawDatabase &raw, QStringList instead)
        : m_raw(raw)
        , m_instead(std::move(instead))
    {
    }
    [[nodiscard]] QString commit() const override
    {
        for (const QString &statement : m_instead)
            m_raw.run(statement);
        return QStringLiteral("the line went dead");
    }

private:
    const RawDatabase &m_raw;
    QStringList m_instead;
};

} // namespace

//! A commit that failed is settled by reading back whether the trail has the change's row.
class tst_SqlCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedCommitIsSettledByReadingBack_data();
    void failedCommitIsSettledByReadingBack();
};

void tst_SqlCall::failedCommitIsSettledByReadingBack_data()
{
    QTest::addColumn<QStringList>("instead");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("logged");
    QTest::newRow("it got through") << QStringList{QStringLiteral("COMMIT")} << QStringLiteral("changed") << 1;
    QTest::newRow("it did not") << QStringList{} << QStringLiteral("error") << 0;
    QTest::newRow("nothing answers") << QStringList{QStringLiteral("ROLLBACK"), QStringLiteral("ALTER TABLE passwright_audit RENAME TO gone")}
                                     << QStringLiteral("unknown") << 0;
}

void tst_SqlCall::failedCommitIsSettledByReadingBack()
{
    QFETCH(QStringList, instead);
    QFETCH(QString, expected);
    QFETCH(int, logged);
    StoreHarness harness;
    const QString path = harness.path(QStringLiteral("own.sqlite"));
    harness.own(path).reset();

    RawDatabase raw(path);
    const FailingCommit dialect(raw, instead);
    RecordingLog log;
    SqlRoom room{.dialect = dialect, .clock = harness.clock, .random = harness.random, .log = log, .sessions = SqlSessions(60)};
    room.settings = {.rules = zatoDefaults(), .rounds = StoreHarness::rounds, .saltSize = 64, .dummyRounds = StoreHarness::rounds};
    CallContext context = StoreHarness::context();
    const QString adminId = raw.value(QStringLiteral("SELECT user_id FROM zato_sso_user")).toString();
    context.currentUst = room.sessions.start(adminId, harness.clock.nowUtc(), harness.random).ust;
    const SqlCall call(raw.database(), room, context);
    const PasswordChange data{.oldPassword = Secret::fromUtf8("hQ9nl93UDqGus"), .newPassword = Secret::fromUtf8("Brand-New-Ada-1")};

    SqlPasswordChange change(data);
    QVERIFY(change.begin(call));
    change.derive();
    const auto outcome = change.finish(call);
    const QString kind = !outcome.ok() ? QStringLiteral("error")
        : outcome->kind == Outcome::Kind::Changed ? QStringLiteral("changed")
        : outcome->kind == Outcome::Kind::Unknown ? QStringLiteral("unknown")
                                                  : QStringLiteral("other");
    QCOMPARE(kind, expected);
    QCOMPARE(log.lines().size(), logged);
    if (outcome.ok()) {
        QCOMPARE(outcome->cid, context.cid);
        QCOMPARE(outcome->userId, adminId);
    }
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlCall)
#include "tst_SqlCall.moc"
