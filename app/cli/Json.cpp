// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Json.h"

#include "ui/words/ErrorText.h"

namespace passwright::json {
namespace {

QLatin1String approvalName(Account::Approval approval)
{
    switch (approval) {
    case Account::Approval::Approved:
        return QLatin1String("approved");
    case Account::Approval::BeforeDecision:
        return QLatin1String("before_decision");
    case Account::Approval::Rejected:
        return QLatin1String("rejected");
    }
    return {};
}

QLatin1String errorName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return QLatin1String("cancelled");
    case Error::Kind::InvalidInput:
        return QLatin1String("invalid_input");
    case Error::Kind::NotSupported:
        return QLatin1String("not_supported");
    case Error::Kind::NotFound:
        return QLatin1String("not_found");
    case Error::Kind::AlreadyExists:
        return QLatin1String("already_exists");
    case Error::Kind::CannotOpen:
        return QLatin1String("cannot_open");
    case Error::Kind::CannotWrite:
        return QLatin1String("cannot_write");
    case Error::Kind::NoSpace:
        return QLatin1String("no_space");
    case Error::Kind::NotADatabase:
        return QLatin1String("not_a_database");
    case Error::Kind::NotOurs:
        return QLatin1String("not_ours");
    case Error::Kind::SchemaTooNew:
        return QLatin1String("schema_too_new");
    case Error::Kind::WrongKey:
        return QLatin1String("wrong_key");
    case Error::Kind::KeyNeeded:
        return QLatin1String("key_needed");
    case Error::Kind::Busy:
        return QLatin1String("busy");
    case Error::Kind::Damaged:
        return QLatin1String("damaged");
    case Error::Kind::CryptoMissing:
        return QLatin1String("crypto_missing");
    case Error::Kind::NotPermitted:
        return QLatin1String("not_permitted");
    case Error::Kind::NotReachable:
        return QLatin1String("not_reachable");
    case Error::Kind::NotTrusted:
        return QLatin1String("not_trusted");
    case Error::Kind::BadAnswer:
        return QLatin1String("bad_answer");
    case Error::Kind::Redirected:
        return QLatin1String("redirected");
    case Error::Kind::ServerFailed:
        return QLatin1String("server_failed");
    case Error::Kind::TooManyRequests:
        return QLatin1String("too_many_requests");
    case Error::Kind::SecretRefused:
        return QLatin1String("secret_refused");
    case Error::Kind::SecretNeeded:
        return QLatin1String("secret_needed");
    case Error::Kind::KeychainFailed:
        return QLatin1String("keychain_failed");
    case Error::Kind::Internal:
        return QLatin1String("internal");
    }
    return {};
}

QLatin1String verdictName(AuditVerdict::Kind kind)
{
    switch (kind) {
    case AuditVerdict::Kind::Whole:
        return QLatin1String("whole");
    case AuditVerdict::Kind::Changed:
        return QLatin1String("changed");
    case AuditVerdict::Kind::Missing:
        return QLatin1String("missing");
    case AuditVerdict::Kind::Reordered:
        return QLatin1String("reordered");
    case AuditVerdict::Kind::CutOff:
        return QLatin1String("cut_off");
    }
    return {};
}

QLatin1String stepName(Outcome::Step step)
{
    switch (step) {
    case Outcome::Step::SetPassword:
        return QLatin1String("set_password");
    case Outcome::Step::SetExpiry:
        return QLatin1String("set_expiry");
    case Outcome::Step::SetMustChange:
        return QLatin1String("set_must_change");
    case Outcome::Step::Unlock:
        return QLatin1String("unlock");
    case Outcome::Step::Lock:
        return QLatin1String("lock");
    case Outcome::Step::Approve:
        return QLatin1String("approve");
    case Outcome::Step::AddUser:
        return QLatin1String("add_user");
    }
    return {};
}

} // namespace

QJsonValue from(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject from(const Account &account)
{
    return {
        {QStringLiteral("user_id"), account.userId},
        {QStringLiteral("username"), account.userName},
        {QStringLiteral("display_name"), account.displayName},
        {QStringLiteral("first_name"), account.firstName},
        {QStringLiteral("middle_name"), account.middleName},
        {QStringLiteral("last_name"), account.lastName},
        {QStringLiteral("email"), account.email},
        {QStringLiteral("is_active"), account.isActive},
        {QStringLiteral("is_super_user"), account.isSuperUser},
        {QStringLiteral("is_locked"), account.isLocked},
        {QStringLiteral("locked_time"), from(account.lockedTime)},
        {QStringLiteral("locked_by"), account.lockedBy},
        {QStringLiteral("approval_status"), approvalName(account.approval)},
        {QStringLiteral("is_sign_up_final"), account.isSignUpFinal},
        {QStringLiteral("is_totp_enabled"), account.isTotpEnabled},
        {QStringLiteral("password_must_change"), account.mustChange},
        {QStringLiteral("password_last_set"), from(account.passwordLastSet)},
        {QStringLiteral("password_expiry"), from(account.passwordExpiry)},
        {QStringLiteral("unreadable"), account.unreadable},
    };
}

QJsonObject from(const AuditEvent &event)
{
    QJsonArray codes;
    for (const StatusCode status : event.subStatus)
        codes.append(code(status));
    return {
        {QStringLiteral("sequence"), event.sequence},
        {QStringLiteral("time"), from(event.time)},
        {QStringLiteral("kind"), toText(event.kind)},
        {QStringLiteral("outcome"), toText(event.outcome)},
        {QStringLiteral("sub_status"), codes},
        {QStringLiteral("actor_id"), event.actorId},
        {QStringLiteral("actor_name"), event.actorName},
        {QStringLiteral("target_id"), event.targetId},
        {QStringLiteral("target_name"), event.targetName},
        {QStringLiteral("cid"), event.cid},
        {QStringLiteral("application"), event.application},
        {QStringLiteral("remote_addr"), event.remoteAddr},
        {QStringLiteral("host"), event.host},
        {QStringLiteral("expiry_days"), event.expiryDays ? QJsonValue(*event.expiryDays) : QJsonValue()},
        {QStringLiteral("must_change"), event.mustChange ? QJsonValue(*event.mustChange) : QJsonValue()},
        {QStringLiteral("reason"), event.reason},
        {QStringLiteral("verification"), event.verification},
        {QStringLiteral("bulk_id"), event.bulkId},
        {QStringLiteral("hash"), QString::fromLatin1(event.hash.toHex())},
    };
}

QJsonObject from(const AuditVerdict &verdict)
{
    return {
        {QStringLiteral("verdict"), verdictName(verdict.kind)},
        {QStringLiteral("rows"), verdict.rows},
        {QStringLiteral("broken_at"), verdict.brokenAt > 0 ? QJsonValue(verdict.brokenAt) : QJsonValue()},
        {QStringLiteral("head"), QString::fromLatin1(verdict.head.toHex())},
    };
}

QJsonObject from(const Error &error)
{
    return {
        {QStringLiteral("kind"), errorName(error.kind)},
        {QStringLiteral("subject"), error.subject},
        {QStringLiteral("detail"), error.detail},
        {QStringLiteral("words"), ErrorText::sentence(error)},
    };
}

QJsonArray subStatus(const QList<Refusal> &refusals)
{
    QJsonArray codes;
    for (const Refusal &refusal : refusals)
        codes.append(code(refusal.status));
    return codes;
}

QJsonArray reasons(const QList<Refusal> &refusals)
{
    QJsonArray all;
    for (const Refusal &refusal : refusals) {
        QJsonObject one{
            {QStringLiteral("code"), code(refusal.status)},
            {QStringLiteral("name"), name(refusal.status)},
            {QStringLiteral("detail"), refusal.detail},
            {QStringLiteral("words"), ErrorText::sentence(refusal)},
        };
        if (refusal.seconds > 0)
            one.insert(QStringLiteral("seconds"), refusal.seconds);
        all.append(one);
    }
    return all;
}

QJsonArray steps(const QList<Outcome::Step> &steps)
{
    QJsonArray names;
    for (const Outcome::Step step : steps)
        names.append(stepName(step));
    return names;
}

QString kindName(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Changed:
        return QStringLiteral("changed");
    case Outcome::Kind::Refused:
        return QStringLiteral("refused");
    case Outcome::Kind::Partial:
        return QStringLiteral("partial");
    case Outcome::Kind::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

} // namespace passwright::json
