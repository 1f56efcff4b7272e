// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoCall.h"

namespace passwright {
namespace {

constexpr QLatin1String userPath("/zato/sso/user");

//! The body that every call with a session begins with.
ZatoCall inSession(const char *verb, QLatin1String below, const CallContext &context)
{
    ZatoCall call{.verb = verb, .path = userPath + below};
    if (context.currentUst.isEmpty())
        call.missing = StatusCode::SessionNotFound;
    else if (context.currentApp.isEmpty())
        call.missing = StatusCode::AppInvalid;
    call.body.set(QStringLiteral("ust"), context.currentUst).set(QStringLiteral("current_app"), context.currentApp);
    return call;
}

ZatoCall ofUser(const char *verb, QLatin1String below, const QString &userId, const CallContext &context)
{
    ZatoCall call = inSession(verb, below, context);
    if (userId.isEmpty() && !call.missing)
        call.missing = StatusCode::InputMissing;
    call.body.set(QStringLiteral("user_id"), userId);
    return call;
}

ZatoCall changing(ZatoCall call)
{
    call.changes = true;
    return call;
}

ZatoCall giving(ZatoCall::Gives gives, ZatoCall call)
{
    call.gives = gives;
    return call;
}

} // namespace

ZatoCall ZatoCall::signIn(const SignInRequest &request, const CallContext &context)
{
    ZatoCall call{.verb = "POST", .path = userPath + QLatin1String("/login"), .gives = Gives::Token, .changes = true};
    if (request.userName.isEmpty() || request.password.isEmpty())
        call.missing = StatusCode::InputMissing;
    else if (context.currentApp.isEmpty())
        call.missing = StatusCode::AppInvalid;
    call.body.set(QStringLiteral("username"), request.userName)
        .set(QStringLiteral("password"), request.password)
        .set(QStringLiteral("current_app"), context.currentApp);
    if (request.newPassword)
        call.body.set(QStringLiteral("new_password"), *request.newPassword);
    if (!request.totpCode.isEmpty())
        call.body.set(QStringLiteral("totp_code"), Secret::fromString(request.totpCode));
    return call;
}

ZatoCall ZatoCall::signOut(const CallContext &context)
{
    return changing(inSession("POST", QLatin1String("/logout"), context));
}

ZatoCall ZatoCall::renew(const CallContext &context)
{
    return changing(giving(Gives::Expiry, inSession("PATCH", QLatin1String("/session"), context)));
}

ZatoCall ZatoCall::currentUser(const CallContext &context)
{
    return giving(Gives::User, inSession("GET", {}, context));
}

ZatoCall ZatoCall::user(const QString &userId, const CallContext &context)
{
    return giving(Gives::User, ofUser("GET", {}, userId, context));
}

ZatoCall ZatoCall::search(const Search &search, const CallContext &context)
{
    ZatoCall call = giving(Gives::Page, inSession("POST", QLatin1String("/search"), context));
    if (!search.userId.isEmpty()) {
        call.body.set(QStringLiteral("user_id"), search.userId);
    } else if (!search.userName.isEmpty()) {
        call.body.set(QStringLiteral("username"), search.userName);
    } else {
        if (!search.partOfName.isEmpty()) {
            for (const char *name : {"display_name", "first_name", "middle_name", "last_name"})
                call.body.set(QString::fromLatin1(name), search.partOfName);
            call.body.set(QStringLiteral("name_op"), QStringLiteral("or")).set(QStringLiteral("is_name_exact"), false);
        }
        if (!search.approval.isEmpty())
            call.body.set(QStringLiteral("approval_status"), search.approval);
    }
    call.body.set(QStringLiteral("cur_page"), search.page).set(QStringLiteral("page_size"), search.pageSize);
    return call;
}

ZatoCall ZatoCall::password(const PasswordChange &data, const CallContext &context)
{
    ZatoCall call = changing(inSession("PATCH", QLatin1String("/password"), context));
    if (data.newPassword.isEmpty())
        call.missing = StatusCode::InputMissing;
    if (data.oldPassword && !data.oldPassword->isEmpty())
        call.body.set(QStringLiteral("old_password"), *data.oldPassword);
    call.body.set(QStringLiteral("new_password"), data.newPassword);
    if (data.userId && !data.userId->isEmpty())
        call.body.set(QStringLiteral("user_id"), *data.userId);
    if (data.passwordExpiryDays.value_or(0) > 0)
        call.body.set(QStringLiteral("password_expiry"), *data.passwordExpiryDays);
    if (data.mustChange)
        call.body.set(QStringLiteral("must_change"), *data.mustChange);
    return call;
}

ZatoCall ZatoCall::mustChange(const QString &userId, bool mustChange, const CallContext &context)
{
    ZatoCall call = changing(ofUser("PATCH", {}, userId, context));
    call.body.set(QStringLiteral("password_must_change"), mustChange);
    return call;
}

ZatoCall ZatoCall::lock(const QString &userId, const CallContext &context)
{
    return changing(ofUser("POST", QLatin1String("/lock"), userId, context));
}

ZatoCall ZatoCall::unlock(const QString &userId, const CallContext &context)
{
    return changing(ofUser("DELETE", QLatin1String("/lock"), userId, context));
}

ZatoCall ZatoCall::approve(const QString &userId, const CallContext &context)
{
    return changing(ofUser("POST", QLatin1String("/approve"), userId, context));
}

} // namespace passwright
