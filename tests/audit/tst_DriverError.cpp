// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/DriverError.h"

#include <QTest>

using namespace passwright;

//! What servers' own numbers mean: wrong here, and a person waits for what will not come, or is told that Passwright is
//! at fault.
class tst_DriverError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mariaDb_data();
    void mariaDb();
    void postgres_data();
    void postgres();
};

void tst_DriverError::mariaDb_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isAboutHost");
    const auto row = [](const char *name, int number, const char *words, Error::Kind kind, const char *code, bool isAboutHost) {
        QTest::newRow(name) << number << QString::fromUtf8(words) << kind << QString::fromUtf8(code) << isAboutHost;
    };
    using Kind = Error::Kind;
    // The connection is of no more use: another one, or another node, may do.
    row("a node that is not ready", 1047, "WSREP has not yet prepared node for application use", Kind::NotReachable, "net.lost", true);
    row("shutdown", 1053, "Server shutdown in progress", Kind::NotReachable, "net.lost", true);
    row("killed", 1927, "Connection was killed", Kind::NotReachable, "net.lost", true);
    row("gone away", 2006, "Server has gone away", Kind::NotReachable, "net.lost", true);
    row("lost", 2013, "Lost connection to server during query", Kind::NotReachable, "net.lost", true);
    row("nobody listens", 2002, "Can't connect to server on '127.0.0.1' (111)", Kind::NotReachable, "net.refused", true);
    row("no answer", 2002, "Can't connect to server on '192.0.2.1' (110)", Kind::NotReachable, "net.timed_out", true);
    row("no such host", 2005, "Unknown server host 'db.invalid' (-2)", Kind::NotReachable, "net.host_not_found", true);
    row("certificate expired", 2026, "TLS/SSL error: certificate has expired", Kind::NotTrusted, "tls.expired", true);
    row("its own authority", 2026, "TLS/SSL error: self-signed certificate", Kind::NotTrusted, "tls.unknown_authority", true);
    row("another's certificate", 2026, "TLS/SSL error: Validation of SSL server certificate failed", Kind::NotTrusted, "tls.wrong_name", true);

    // The transaction was rolled back and may be run again.
    row("deadlock", 1213, "Deadlock found when trying to get lock; try restarting transaction", Kind::Busy, "db.conflict", false);
    row("lock wait", 1205, "Lock wait timeout exceeded; try restarting transaction", Kind::Busy, "", false);

    // Who runs the database can help.
    row("triggers beside a binary log", 1419, "You do not have the SUPER privilege and binary logging is enabled", Kind::NotPermitted, "", false);
    row("no right", 1142, "UPDATE command denied", Kind::NotPermitted, "", false);
    row("read-only", 1290, "The server is running with the --read-only option", Kind::CannotWrite, "db.server", false);
    row("disk full", 1021, "Disk full", Kind::NoSpace, "db.server", false);
    row("no room for its files", 1026, "Error writing file './people/#sql' (errno: 28 \"No space left on device\")", Kind::NoSpace, "db.server", false);
    row("files fail", 1026, "Error writing file './people/#sql' (errno: 5 \"Input/output error\")", Kind::CannotWrite, "db.server", false);
    row("never heard of", 9999, "something", Kind::Internal, "", false);
}

void tst_DriverError::mariaDb()
{
    QFETCH(const int, number);
    QFETCH(const QString, words);
    const Error error = errorFromMariaDb(number, words, QStringLiteral("people"), QStringLiteral("db1.example.org"));
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QFETCH(const bool, isAboutHost);
    QCOMPARE(error.subject, isAboutHost ? QStringLiteral("db1.example.org") : QStringLiteral("people"));
    QVERIFY2(error.detail.contains(words) && error.detail.contains(QString::number(number)), qPrintable(error.detail));
}

void tst_DriverError::postgres_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const char *state, Error::Kind kind, const char *code, const char *subject) {
        QTest::newRow(name) << QString::fromUtf8(state) << kind << QString::fromUtf8(code) << QString::fromUtf8(subject);
    };
    using Kind = Error::Kind;
    const char *host = "db1.example.org";
    const char *database = "people";
    row("starting up", "57P03", Kind::NotReachable, "net.lost", host);
    row("ended by an administrator", "57P01", Kind::NotReachable, "net.lost", host);
    row("crashed", "57P02", Kind::NotReachable, "net.lost", host);
    row("idle in a transaction for too long", "25P03", Kind::NotReachable, "net.lost", host);
    row("connection failure", "08006", Kind::NotReachable, "net.lost", host);
    row("no answer at all", "", Kind::NotReachable, "net.lost", host);
    row("wrong password", "28P01", Kind::SecretRefused, "", "database_password");
    row("serialization failure", "40001", Kind::Busy, "db.conflict", database);
    row("deadlock", "40P01", Kind::Busy, "db.conflict", database);
    row("lock wait", "55P03", Kind::Busy, "", database);
    row("standby", "25006", Kind::CannotWrite, "db.server", database);
    row("disk full", "53100", Kind::NoSpace, "db.server", database);
    row("no right", "42501", Kind::NotPermitted, "", database);
    row("never heard of", "ZZ999", Kind::Internal, "", database);
}

void tst_DriverError::postgres()
{
    QFETCH(const QString, state);
    const QString words = QStringLiteral("ERROR:  no luck\nDETAIL:  Failing row contains (mary, $pbkdf2-sha512$).");
    const Error error = errorFromSqlState(state, words, QStringLiteral("people"), QStringLiteral("db1.example.org"));
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QTEST(error.subject, "subject");
    QVERIFY2(error.detail.contains(QStringLiteral("no luck")) && error.detail.contains(state), qPrintable(error.detail));
    QVERIFY2(!error.detail.contains(QStringLiteral("pbkdf2")), "a statement's value");
}

QTEST_GUILESS_MAIN(tst_DriverError)
#include "tst_DriverError.moc"
