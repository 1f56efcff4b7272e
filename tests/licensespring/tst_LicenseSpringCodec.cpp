// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/LicenseSpringCodec.h"

#include "models/licensespring/ServerWords.h"

#include <QTest>

using namespace passwright;
using Codec = LicenseSpringCodec;

class tst_LicenseSpringCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesExactlyTheKeysOfTheDocument()
    {
        const Secret body = Codec::changeBody(
            QStringLiteral("ann@example.com"), Secret::fromUtf8("old"), Secret::fromUtf8("new"));
        QCOMPARE(body.bytes().toByteArray(),
            QByteArray(R"({"username":"ann@example.com","password":"old","new_password":"new"})"));
        QCOMPARE(Codec::resetBody(Secret::fromUtf8("new")).bytes().toByteArray(),
            QByteArray(R"({"password":"new"})"));
    }

    void writesAnyPasswordAsJson()
    {
        const Secret password =
            Secret::fromUtf8("\"quo\\te\"\t\x01/\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\x7F");
        QCOMPARE(Codec::resetBody(password).bytes().toByteArray(),
            QByteArray("{\"password\":\"\\\"quo\\\\te\\\"\\u0009\\u0001/"
                       "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\x7F\"}"));
    }

    void writesTheFormForAToken()
    {
        const Secret form =
            Codec::tokenBody(QStringLiteral("desk 7&x"), Secret::fromUtf8("a+b=c&d\xC3\xA9 %"));
        QCOMPARE(form.bytes().toByteArray(),
            QByteArray("grant_type=client_credentials&client_id=desk%207%26x&client_secret=a%2Bb%"
                       "3Dc%26d%C3%A9%20%25"));
    }

    void takesNothingElseForSuccess_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isSuccess");
        QTest::newRow("bare") << QByteArray("password_changed") << true;
        QTest::newRow("quoted") << QByteArray("\"password_changed\"") << true;
        QTest::newRow("with blanks around it") << QByteArray(" \"password_changed\"\r\n") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("inside a sentence") << QByteArray("not password_changed") << false;
        QTest::newRow("in an object") << QByteArray(R"({"result": "password_changed"})") << false;
        QTest::newRow("half quoted") << QByteArray("\"password_changed") << false;
        QTest::newRow("another case") << QByteArray("PASSWORD_CHANGED") << false;
        QTest::newRow("a web page") << QByteArray("<html>password_changed</html>") << false;
        QTest::newRow("the other API's") << QByteArray(R"({"message": "Password set."})") << false;
    }
    void takesNothingElseForSuccess()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isSuccess);
        QCOMPARE(Codec::saysPasswordChanged(body), isSuccess);
    }

    void takesNothingElseForAPasswordThatIsSet()
    {
        QVERIFY(Codec::saysPasswordSet(R"({"message": "Password set."})"));
        QVERIFY(!Codec::saysPasswordSet(R"({"message": "Password not set."})"));
        QVERIFY(!Codec::saysPasswordSet(R"({"message": ["Password set."]})"));
        QVERIFY(!Codec::saysPasswordSet("\"Password set.\""));
        QVERIFY(!Codec::saysPasswordSet("Password set."));
        QVERIFY(!Codec::saysPasswordSet("password_changed"));
        QVERIFY(!Codec::saysPasswordSet({}));
    }

    void readsAUser()
    {
        const auto user = Codec::user(
            R"({"id": 1001, "email": "ann@example.com|t1", "true_email": "ann@example.com", )"
            R"("first_name": "Ann", "last_name": null, "is_active": false, )"
            R"("initial_password": "Never-Shown-1!", "something_new": [1, 2]})");
        QVERIFY(user.has_value());
        QCOMPARE(*user, (Account{.userId = QStringLiteral("1001"),
                            .userName = QStringLiteral("ann@example.com"),
                            .firstName = QStringLiteral("Ann"),
                            .email = QStringLiteral("ann@example.com"),
                            .isActive = false}));
    }

    void usesTheTenantsEmailWhereThereIsNoOther()
    {
        const auto user = Codec::user(R"({"id": "77", "email": "eve@example.com|t1"})");
        QVERIFY(user.has_value());
        QCOMPARE(user->userId, QStringLiteral("77"));
        QCOMPARE(user->userName, QStringLiteral("eve@example.com"));
        QVERIFY(user->email.isEmpty()); // by which the server would not find this user
    }

    void doesNotGuessAtAUser_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no id") << QByteArray(R"({"true_email": "a@b"})");
        QTest::newRow("an id that is a path")
            << QByteArray(R"({"id": "../1", "true_email": "a@b"})");
        QTest::newRow("an id that is no whole number")
            << QByteArray(R"({"id": 1.5, "true_email": "a@b"})");
        QTest::newRow("a negative id") << QByteArray(R"({"id": -4, "true_email": "a@b"})");
        QTest::newRow("a name that is a number")
            << QByteArray(R"({"id": 1, "true_email": "a@b", "first_name": 5})");
        QTest::newRow("active is a text")
            << QByteArray(R"({"id": 1, "true_email": "a@b", "is_active": "yes"})");
        QTest::newRow("an array") << QByteArray(R"([{"id": 1}])");
        QTest::newRow("cut off") << QByteArray("{\"id\": 1, \"true_em");
        QTest::newRow("empty") << QByteArray();
    }
    void doesNotGuessAtAUser()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!Codec::user(body));
    }

    void readsBothFormsOfAList()
    {
        const auto bare =
            Codec::users(R"([{"id": 1, "true_email": "a@b"}, {"id": 2, "true_email": "c@d"}])");
        QVERIFY(bare.has_value());
        QCOMPARE(bare->users.size(), 2);
        QVERIFY(!bare->hasNext.has_value());

        const auto last = Codec::users(
            R"({"count": 1, "next": null, "previous": null, "results": [{"id": 1, "true_email": "a@b"}]})");
        QVERIFY(last.has_value());
        QCOMPARE(last->users.size(), 1);
        QCOMPARE(last->hasNext, std::optional(false));

        const auto first = Codec::users(
            "{\"count\": 9, \"next\": \"https://saas.example.com/?offset=1\", \"results\": []}");
        QVERIFY(first.has_value());
        QCOMPARE(first->hasNext, std::optional(true));
    }

    void doesNotGuessAtAList()
    {
        for (const char *body : {"", "null", "{}", "5", R"({"results": {"id": 1}})",
                 R"({"results": [], "next": 5})", "[5]", R"([{"id": 1}, {}])"})
            QVERIFY2(!Codec::users(body), body);
    }

    void readsAToken()
    {
        const auto token = Codec::token(
            R"({"access_token": "abc.DEF-1", "token_type": "bearer", "expires_in": 3600})");
        QVERIFY(token.has_value());
        QVERIFY(token->bearer == Secret::fromUtf8("abc.DEF-1"));
        QCOMPARE(token->seconds, 3600);
        QCOMPARE(Codec::token(R"({"access_token": "a", "expires_in": "60"})")->seconds, 60);
        QCOMPARE(Codec::token(R"({"access_token": "a"})")->seconds, 0);
    }

    void doesNotGuessAtAToken()
    {
        for (const char *body :
            {"", "[]", "{}", R"({"access_token": ""})", R"({"access_token": 5})",
                R"({"access_token": "a b"})", R"({"access_token": "a\r\nX-Other: b"})",
                R"({"access_token": "a", "token_type": "mac"})"})
            QVERIFY2(!Codec::token(body), body);
    }

    void saysTheServersWordsOnOneLineAndNotTooMany()
    {
        QCOMPARE(serverWords(QStringLiteral(" The password\r\n\tis\u0007 too \u202Eshort ")),
            QStringLiteral("The password is too short"));
        QCOMPARE(serverWords(QString(5000, QLatin1Char('x'))).size(), 200);
        QCOMPARE(serverWords(QStringLiteral("Za\u017C\u00F3\u0142\u0107 \U0001F600")),
            QStringLiteral("Za\u017C\u00F3\u0142\u0107 \U0001F600"));
    }

    void doesNotRepeatAPassword_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("plain") << QStringLiteral("The password a<b&\"c d is too short");
        QTest::newRow("as HTML") << QStringLiteral(
            "The password a&lt;b&amp;&quot;c d is too short");
        QTest::newRow("as a URL") << QStringLiteral("/?password=a%3cb%26%22c%20d");
        QTest::newRow("far behind") << QString(190, QLatin1Char('x')) + QStringLiteral("a<b&\"c d");
    }
    void doesNotRepeatAPassword()
    {
        QFETCH(QString, said);
        QCOMPARE(serverWords(said, {Secret::fromUtf8("other"), Secret::fromUtf8("a<b&\"c d")}),
            QString());
        QVERIFY(!serverWords(said, {Secret::fromUtf8("other"), Secret()}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_LicenseSpringCodec)
#include "tst_LicenseSpringCodec.moc"
