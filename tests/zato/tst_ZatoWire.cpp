// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoDirectory.h"
#include "tests/support/FaultServer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/WaitFor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace passwright;

namespace {

// The two examples of the documentation of User.change_password.
const char ownToken[] = "gAAAAABalTpNLXP6Xk_KN_SEjyd5ubjEkAmoGSXwpMA3x825D2VjLqgb-G...";
const char superToken[] = "gAAAAABamuje_0YktSt38EyQmW...";
const char ownExample[] = R"({
    "ust":          "gAAAAABalTpNLXP6Xk_KN_SEjyd5ubjEkAmoGSXwpMA3x825D2VjLqgb-G...",
    "current_app":  "CRM",
    "old_password": "waHsAlUbA1XmU2zQrlTHXeDCvb6Urgn",
    "new_password": "p1GwvkP3cHTum7lIMz7SDitmp8fT8Mo"
})";
const char othersExample[] = R"({
    "ust": "gAAAAABamuje_0YktSt38EyQmW...",
    "current_app": "CRM",
    "user_id": "zusr4vzbnqsfz68asstyrg7ypb4ghj",
    "new_password": "5c5Apw67534s55ukR_EZSVyH3DKr2ajNaa"
})";

const char signInExample[] = R"({"username": "joan", "password": "Correct-Horse-1", "current_app": "CRM"})";
const char fullSignIn[] = R"({"username": "joan", "password": "Correct-Horse-1", "current_app": "CRM",
    "new_password": "Brand-New-Joan-1", "totp_code": "012345"})";

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qUtf8Printable(error.errorString()));
    return document.object();
}

QByteArray user(const char *id, const char *lastSet)
{
    return QByteArray(R"({"cid": "f786c41ef101459ab7884e17", "status": "ok", "sub_status": [], "username": "someone", "user_id": ")")
        + id + R"(", "is_super_user": true, "password_last_set": ")" + lastSet + R"("})";
}

} // namespace

//! What leaves, byte for byte.
class tst_ZatoWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownChangeIsTheDocumentedExample();
    void anothersChangeIsTheDocumentedExample();
    void everythingThatCanBeSet();
    void signInSendsWhatIsTyped();
    void nothingSecretStandsInTheHead();

private:
    struct Sent
    {
        FaultRequest change;
        QStringList targets;
    };
    //! The request that changes, of a change whose other requests the handler answers as a server would.
    static Sent change(const PasswordChange &data, const char *token, ZatoBehaviour behaviour = ZatoBehaviour::AsDocumented);
};

tst_ZatoWire::Sent tst_ZatoWire::change(const PasswordChange &data, const char *token, ZatoBehaviour behaviour)
{
    bool isChanged = false;
    FaultServer server([&isChanged, token](const FaultRequest &request) -> FaultReply {
        if (request.method == "PATCH") {
            isChanged = true;
            return {.body = R"({"cid": "6f916246696fbdd76f8a7073", "status": "ok"})"};
        }
        const QString id = json(request.body).value(QLatin1String("user_id")).toString();
        if (id.isEmpty() && QByteArray(token) == ownToken)
            return {.body = R"({"cid": "f786c41ef101459ab7884e17", "status": "ok", "username": "joan"})"};
        return {.body = user(id.isEmpty() ? "zusrself" : qPrintable(id),
            isChanged ? "2026-11-20T18:00:00.000001" : "2026-11-19T17:09:14.877348")};
    });
    ManualClock clock(QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC));
    ZatoDirectory directory(
        {.server = {.base = server.url(), .proxy = RestOptions::Proxy::None}, .behaviour = behaviour}, clock, {});
    (void)waitFor(directory.changePassword(
        data, {.cid = newCid(), .currentUst = Secret::fromUtf8(token), .currentApp = QStringLiteral("CRM")}));
    Sent sent;
    const QList<FaultRequest> requests = server.requests();
    for (const FaultRequest &request : requests) {
        sent.targets << QString::fromUtf8(request.method + ' ' + request.target);
        if (request.method == "PATCH")
            sent.change = request;
    }
    return sent;
}

void tst_ZatoWire::ownChangeIsTheDocumentedExample()
{
    const Sent sent = change({.oldPassword = Secret::fromUtf8("waHsAlUbA1XmU2zQrlTHXeDCvb6Urgn"),
                                 .newPassword = Secret::fromUtf8("p1GwvkP3cHTum7lIMz7SDitmp8fT8Mo")},
        ownToken);
    QVERIFY(sent.change.raw.startsWith("PATCH /zato/sso/user/password HTTP/1.1\r\n"));
    QCOMPARE(json(sent.change.body), json(ownExample));
    const QStringList expected{QStringLiteral("GET /zato/sso/user"), QStringLiteral("PATCH /zato/sso/user/password")};
    QCOMPARE(sent.targets, expected);
}

void tst_ZatoWire::anothersChangeIsTheDocumentedExample()
{
    const Sent sent = change({.newPassword = Secret::fromUtf8("5c5Apw67534s55ukR_EZSVyH3DKr2ajNaa"),
                                 .userId = QStringLiteral("zusr4vzbnqsfz68asstyrg7ypb4ghj")},
        superToken);
    QVERIFY(sent.change.raw.startsWith("PATCH /zato/sso/user/password HTTP/1.1\r\n"));
    QCOMPARE(json(sent.change.body), json(othersExample));
}

void tst_ZatoWire::everythingThatCanBeSet()
{
    const Sent sent = change({.newPassword = Secret::fromUtf8("Quote\" back\\slash \x01 \xC3\xA4\xF0\x9F\x94\x91"),
                                 .userId = QStringLiteral("zusr4vzbnqsfz68asstyrg7ypb4ghj"),
                                 .passwordExpiryDays = 7,
                                 .mustChange = true,
                                 .reason = QStringLiteral("ticket 17"),
                                 .verification = QStringLiteral("by phone")},
        superToken);
    const QJsonObject expectedBody{{QStringLiteral("ust"), QString::fromLatin1(superToken)},
        {QStringLiteral("current_app"), QStringLiteral("CRM")},
        {QStringLiteral("user_id"), QStringLiteral("zusr4vzbnqsfz68asstyrg7ypb4ghj")},
        {QStringLiteral("new_password"), QStringLiteral("Quote\" back\\slash \x01 \u00e4\U0001F511")},
        {QStringLiteral("password_expiry"), 7},
        {QStringLiteral("must_change"), true}};
    QCOMPARE(json(sent.change.body), expectedBody);
    const QStringList expected{QStringLiteral("GET /zato/sso/user"), QStringLiteral("GET /zato/sso/user"),
        QStringLiteral("PATCH /zato/sso/user/password"), QStringLiteral("GET /zato/sso/user")};
    QCOMPARE(sent.targets, expected);
}

void tst_ZatoWire::signInSendsWhatIsTyped()
{
    FaultServer server([](const FaultRequest &) -> FaultReply { return {.status = 403, .body = R"({"status": "error"})"}; });
    const ManualClock clock(QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC));
    ZatoDirectory directory({.server = {.base = server.url(), .proxy = RestOptions::Proxy::None}}, clock, {});
    const CallContext context{.cid = newCid(), .currentApp = QStringLiteral("CRM")};
    SignInRequest request{.userName = QStringLiteral("joan"), .password = Secret::fromUtf8("Correct-Horse-1")};
    (void)waitFor(directory.signIn(request, context));
    request.newPassword = Secret::fromUtf8("Brand-New-Joan-1");
    request.totpCode = QStringLiteral("012345");
    (void)waitFor(directory.signIn(request, context));

    const QList<FaultRequest> requests = server.requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests.at(0).raw.startsWith("POST /zato/sso/user/login HTTP/1.1\r\n"));
    QCOMPARE(json(requests.at(0).body), json(signInExample));
    QCOMPARE(json(requests.at(1).body), json(fullSignIn));
}

void tst_ZatoWire::nothingSecretStandsInTheHead()
{
    const Sent sent = change({.newPassword = Secret::fromUtf8("5c5Apw67534s55ukR_EZSVyH3DKr2ajNaa"),
                                 .userId = QStringLiteral("zusr4vzbnqsfz68asstyrg7ypb4ghj")},
        superToken);
    const QByteArray head = sent.change.raw.first(sent.change.raw.indexOf("\r\n\r\n"));
    QVERIFY(!head.contains("gAAAAA"));
    QVERIFY(!head.contains("5c5Apw67534s55ukR_EZSVyH3DKr2ajNaa"));
    QVERIFY(!head.contains("CRM"));
    QCOMPARE(sent.change.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(sent.change.header("Content-Length").toInt(), sent.change.body.size());
}

QTEST_GUILESS_MAIN(tst_ZatoWire)
#include "tst_ZatoWire.moc"
