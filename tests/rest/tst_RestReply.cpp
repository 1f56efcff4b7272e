// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/RestReply.h"

#include <QTest>

using namespace passwright;

class tst_RestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOfAnyCase();
    void retryAfter_data();
    void retryAfter();
    void failuresAsErrors_data();
    void failuresAsErrors();
};

void tst_RestReply::headersOfAnyCase()
{
    const RestAnswer answer{.headers = {{"X-Name", "first"}, {"x-name", "second"}, {"Empty", ""}}};
    QCOMPARE(answer.header("X-NAME"), QByteArray("first"));
    QVERIFY(answer.header("Empty").isEmpty());
    QVERIFY(answer.header("Name").isEmpty());
}

void tst_RestReply::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds"); // -1: nothing
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("none to wait") << QByteArray("0") << 0;
    QTest::newRow("more than there are") << QByteArray("99999999999999999999") << 2147483647;
    QTest::newRow("a date") << QByteArray("Fri, 20 Nov 2026 21:02:05 GMT") << 125;
    QTest::newRow("a date of another day") << QByteArray("Sat, 21 Nov 2026 21:00:00 GMT") << 86400;
    QTest::newRow("a date that is over") << QByteArray("Fri, 20 Nov 2026 20:59:59 GMT") << 0;
    QTest::newRow("less than nothing") << QByteArray("-5") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("seconds and more") << QByteArray("12 s") << -1;
}

void tst_RestReply::retryAfter()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, seconds);
    RestAnswer answer{.status = 429};
    if (!text.isEmpty())
        answer.headers = {{"retry-after", text}};
    const QDateTime now(QDate(2026, 11, 20), QTime(21, 0), Qt::UTC);
    QCOMPARE(answer.retryAfterSeconds(now).value_or(-1), seconds);
}

void tst_RestReply::failuresAsErrors_data()
{
    QTest::addColumn<RestFailure::Kind>("failure");
    QTest::addColumn<Error::Kind>("error");
    QTest::addColumn<QString>("code");
    using From = RestFailure::Kind;
    using To = Error::Kind;
    const auto row = [](From from, To to, const char *code) {
        QTest::addRow("%d", int(from)) << from << to << QString::fromLatin1(code);
    };
    row(From::Cancelled, To::Cancelled, "");
    row(From::BadRequest, To::InvalidInput, "");
    row(From::PlainHttp, To::NotTrusted, "tls.plain_http");
    row(From::HostNotFound, To::NotReachable, "net.host_not_found");
    row(From::ConnectionRefused, To::NotReachable, "net.refused");
    row(From::ConnectTimedOut, To::NotReachable, "net.timed_out");
    row(From::TimedOut, To::NotReachable, "net.timed_out");
    row(From::ConnectionLost, To::NotReachable, "net.lost");
    row(From::ProxyFailed, To::NotReachable, "net.proxy");
    row(From::NotTls, To::NotTrusted, "tls.not_tls");
    row(From::CertificateExpired, To::NotTrusted, "tls.expired");
    row(From::CertificateNotYetValid, To::NotTrusted, "tls.not_yet_valid");
    row(From::CertificateWrongName, To::NotTrusted, "tls.wrong_name");
    row(From::CertificateUnknownAuthority, To::NotTrusted, "tls.unknown_authority");
    row(From::CertificateRevoked, To::NotTrusted, "tls.revoked");
    row(From::KeyChanged, To::NotTrusted, "tls.key_changed");
    row(From::TlsFailed, To::NotTrusted, "tls.failed");
    row(From::TooLarge, To::BadAnswer, "");
    row(From::NotHttp, To::BadAnswer, "");
}

void tst_RestReply::failuresAsErrors()
{
    QFETCH(const RestFailure::Kind, failure);
    QFETCH(const Error::Kind, error);
    QFETCH(const QString, code);
    const Error made = toError({.kind = failure, .sent = false, .detail = QStringLiteral("words")}, QStringLiteral("sso.example.com"),
        QStringLiteral("cid-1"));
    QCOMPARE(made.kind, error);
    QCOMPARE(made.code, code);
    QCOMPARE(made.subject, QStringLiteral("sso.example.com"));
    QCOMPARE(made.detail, QStringLiteral("words"));
    QCOMPARE(made.cid, QStringLiteral("cid-1"));
}

QTEST_APPLESS_MAIN(tst_RestReply)
#include "tst_RestReply.moc"
