// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/StatusCode.h"

#include <QSet>
#include <QTest>

using namespace passwright;

class tst_StatusCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreZatos_data();
    void codesAreZatos();
    void codesAreLicenseSprings_data();
    void codesAreLicenseSprings();
    void everyStatusHasItsOwnCodeAndName();
    void whatIsNoCodeIsNoStatus_data();
    void whatIsNoCodeIsNoStatus();
    void onlyTheWarningWarns();
    void ownCodesAreNoServers();
};

void tst_StatusCode::codesAreZatos_data()
{
    QTest::addColumn<StatusCode>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    const auto row = [](StatusCode status, const char *code, const char *name) {
        QTest::newRow(code) << status << QString::fromLatin1(code) << QString::fromLatin1(name);
    };
    row(StatusCode::UsernameInvalid, "E001001", "username.invalid");
    row(StatusCode::UsernameExists, "E001002", "username.exists");
    row(StatusCode::UserIdInvalid, "E001100", "user_id.invalid");
    row(StatusCode::EmailMissing, "E002005", "email.missing");
    row(StatusCode::PasswordInvalid, "E003001", "password.invalid");
    row(StatusCode::PasswordTooShort, "E003002", "password.too_short");
    row(StatusCode::PasswordTooLong, "E003003", "password.too_long");
    row(StatusCode::PasswordExpired, "E003004", "password.expired");
    row(StatusCode::PasswordAboutToExpireWarning, "W003005", "password.w_about_to_exp");
    row(StatusCode::PasswordAboutToExpire, "E003006", "password.e_about_to_exp");
    row(StatusCode::PasswordMustSendNew, "E003007", "password.must_send_new");
    row(StatusCode::PasswordNotComplexEnough, "E003008", "password.not_complex_enough");
    row(StatusCode::AppInvalid, "E004001", "app_list.invalid");
    row(StatusCode::AuthNotAllowed, "E005001", "auth.not_allowed");
    row(StatusCode::AuthLocked, "E005002", "auth.locked");
    row(StatusCode::AuthInvalidSignUpStatus, "E005003", "auth.invalid_signup_status");
    row(StatusCode::AuthNotApproved, "E005004", "auth.not_approved");
    row(StatusCode::AuthSuperUserRequired, "E005005", "auth.super_user_required");
    row(StatusCode::AuthTotpMissing, "E005008", "auth.totp_missing");
    row(StatusCode::SessionNotFound, "E007001", "session.no_such_session");
    row(StatusCode::SessionExpired, "E007002", "session.expired");
    row(StatusCode::OperationInvalid, "E008001", "common.invalid_operation");
    row(StatusCode::InputInvalid, "E008002", "common.invalid_input");
    row(StatusCode::InputMissing, "E008003", "common.missing_input");
    row(StatusCode::InternalError, "E008004", "common.internal_error");
    row(StatusCode::AttributeNotFound, "E009002", "attr.no_such_attr");
}

void tst_StatusCode::codesAreZatos()
{
    QFETCH(StatusCode, status);
    QFETCH(QString, code);
    QFETCH(QString, name);
    QCOMPARE(QString(passwright::code(status)), code);
    QCOMPARE(QString(passwright::name(status)), name);
    QCOMPARE(statusFromCode(code), std::optional(status));
}

void tst_StatusCode::codesAreLicenseSprings_data()
{
    QTest::addColumn<StatusCode>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](StatusCode status, const char *code) { QTest::newRow(code) << status << QString::fromLatin1(code); };
    row(StatusCode::LsChangeNotAllowed, "change_password_not_allowed");
    row(StatusCode::LsMissingHeaders, "missing_headers");
    row(StatusCode::LsMissingParameters, "missing_parameters");
    row(StatusCode::LsValidationError, "validation_error");
    row(StatusCode::LsInvalidJson, "invalid_json");
    row(StatusCode::LsClockDiffers, "date_header_diff");
    row(StatusCode::LsInvalidHeaders, "authorization_invalid_headers");
    row(StatusCode::LsMissingParams, "authorization_missing_params");
    row(StatusCode::LsHmacRequired, "hmac_required");
    row(StatusCode::LsInvalidApiKey, "invalid_api_key");
    row(StatusCode::LsSignatureMismatch, "signature_mismatch");
    row(StatusCode::LsAuthenticationFailure, "authentication_failure");
    row(StatusCode::LsReadOnlyApiKey, "read_only_api_key");
    row(StatusCode::LsRevokedApiKey, "revoked_api_key");
    row(StatusCode::LsOauthTokenExpired, "oauth_token_expired");
    row(StatusCode::LsOauthTokenMalformed, "oauth_token_malformed");
    row(StatusCode::LsNotFound, "not_found");
    row(StatusCode::LsInternalError, "internal_error");
}

void tst_StatusCode::codesAreLicenseSprings()
{
    QFETCH(StatusCode, status);
    QFETCH(QString, code);
    QCOMPARE(QString(passwright::code(status)), code);
    QCOMPARE(statusFromCode(code), std::optional(status));
    QVERIFY(!isWarning(status));
}

void tst_StatusCode::everyStatusHasItsOwnCodeAndName()
{
    QSet<QString> codes;
    QSet<QString> names;
    int count = 0;
    // LsInternalError is the last of them.
    for (int i = 0; i <= static_cast<int>(StatusCode::LsInternalError); ++i, ++count) {
        const auto status = static_cast<StatusCode>(i);
        if (status < StatusCode::LsChangeNotAllowed) {
            QCOMPARE(code(status).size(), 7);
            QVERIFY(name(status).contains(QLatin1Char('.')));
        }
        QCOMPARE(statusFromCode(QString(code(status))), std::optional(status));
        codes.insert(code(status));
        names.insert(name(status));
    }
    QCOMPARE(codes.size(), count);
    QCOMPARE(names.size(), count);
}

void tst_StatusCode::whatIsNoCodeIsNoStatus_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << QStringLiteral("E999999");
    QTest::newRow("lower case") << QStringLiteral("e003002");
    QTest::newRow("space behind") << QStringLiteral("E003002 ");
    QTest::newRow("cut off") << QStringLiteral("E00300");
    QTest::newRow("a name") << QStringLiteral("password.too_short");
    QTest::newRow("10,000 characters") << QString(10000, QLatin1Char('E'));
}

void tst_StatusCode::whatIsNoCodeIsNoStatus()
{
    QFETCH(QString, text);
    QVERIFY(!statusFromCode(text));
}

void tst_StatusCode::onlyTheWarningWarns()
{
    QVERIFY(isWarning(StatusCode::PasswordAboutToExpireWarning));
    QVERIFY(!isWarning(StatusCode::PasswordAboutToExpire));
    QVERIFY(!isWarning(StatusCode::AuthNotAllowed));
    QVERIFY(!isWarning(StatusCode::OutOfDate));
}

void tst_StatusCode::ownCodesAreNoServers()
{
    for (const StatusCode status : {StatusCode::OutOfDate, StatusCode::Throttled, StatusCode::SameAsOld,
             StatusCode::RowUnreadable, StatusCode::LastSuperUser, StatusCode::ServerRefused, StatusCode::BlockedOnTheWay})
        QVERIFY(code(status).startsWith(QLatin1Char('P')));
}

QTEST_GUILESS_MAIN(tst_StatusCode)
#include "tst_StatusCode.moc"
