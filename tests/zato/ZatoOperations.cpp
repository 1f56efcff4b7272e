// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/zato/ZatoOperations.h"

namespace passwright {
namespace {

using At = ZatoFaultRules::At;
using Start = std::function<std::function<QString()>(ZatoDesk &, const std::optional<Session> &)>;

//! What a ticket would hold.
QString detailOf(const Result<Outcome> &outcome)
{
    return outcome.ok() ? outcome->detail : outcome.error().detail;
}

QString detailOf(const Result<SignInOutcome> &outcome)
{
    return outcome.ok() ? outcome->detail : outcome.error().detail;
}

template<class T>
QString detailOf(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().detail;
}

bool givesAway(const QString &detail)
{
    return detail.contains(QLatin1String(ZatoOperation::newPassword)) || detail.contains(QLatin1String("gAAAA"));
}

QString wordOf(const Result<Outcome> &outcome)
{
    return summary(outcome).section(QLatin1Char(' '), 0, 0);
}

QString wordOf(const Result<SignInOutcome> &outcome)
{
    if (!outcome.ok())
        return QStringLiteral("error");
    if (outcome->isNewPasswordUnknown)
        return QStringLiteral("not known");
    return outcome->signedIn() ? QStringLiteral("in") : QStringLiteral("refused");
}

template<class T>
QString wordOf(const Result<T> &result)
{
    return result.ok() ? QStringLiteral("ok") : QStringLiteral("error");
}

//! \p call gives a task of whatever type.
template<class Call>
Start starting(Call call)
{
    return [call](ZatoDesk &desk, const std::optional<Session> &session) -> std::function<QString()> {
        const auto task = call(desk, ZatoDesk::context(session));
        return [task] {
            const auto result = waitFor(task);
            return givesAway(detailOf(result)) ? QStringLiteral("secret given away") : wordOf(result);
        };
    };
}

SignInRequest molly()
{
    return {.userName = QStringLiteral("mustchange"),
        .password = secret("Must-Change-5!"),
        .newPassword = secret(ZatoOperation::newPassword)};
}

PasswordChange reset(const ZatoDesk &desk)
{
    return {.newPassword = secret(ZatoOperation::newPassword), .userId = desk.idOf("mary"), .mustChange = true};
}

PasswordChange own(const char *oldPassword)
{
    return {.oldPassword = secret(oldPassword), .newPassword = secret(ZatoOperation::newPassword)};
}

std::function<bool(const ZatoDesk &)> hasNewPassword(const char *userName)
{
    return [userName](const ZatoDesk &desk) { return desk.row(userName).password == QLatin1String(ZatoOperation::newPassword); };
}

const QList<At> changing{At::Before, At::Change, At::After};

QList<ZatoOperation> readings()
{
    return {
        {.name = "sign-in",
            .steps = {At::SignIn, At::Who, At::Renewal},
            .good = QStringLiteral("in"),
            .start = starting([](ZatoDesk &desk, const CallContext &context) {
                return desk.directory->signIn({.userName = QStringLiteral("joan"), .password = secret("Correct-Horse-1")}, context);
            })},
        {.name = "sign-in with a new password",
            .steps = {At::SignInNew, At::WhoNew, At::Renewal},
            .good = QStringLiteral("in"),
            .start = starting([](ZatoDesk &desk, const CallContext &context) { return desk.directory->signIn(molly(), context); }),
            .isDone = hasNewPassword("mustchange")},
        {.name = "sign-out",
            .caller = "joan",
            .steps = {At::Alone},
            .good = QStringLiteral("ok"),
            .start = starting([](ZatoDesk &desk, const CallContext &context) { return desk.directory->signOut(context); })},
        {.name = "renewing",
            .caller = "joan",
            .steps = {At::Alone},
            .good = QStringLiteral("ok"),
            .start = starting([](ZatoDesk &desk, const CallContext &context) { return desk.directory->renewSession(context); })},
        {.name = "current user",
            .caller = "joan",
            .steps = {At::Read},
            .good = QStringLiteral("ok"),
            .start = starting([](ZatoDesk &desk, const CallContext &context) { return desk.directory->currentUser(context); })},
        {.name = "user",
            .caller = "admin1",
            .steps = {At::Read},
            .good = QStringLiteral("ok"),
            .start = starting(
                [](ZatoDesk &desk, const CallContext &context) { return desk.directory->user(desk.idOf("mary"), context); })},
        {.name = "search",
            .caller = "admin1",
            .steps = {At::Read, At::Read},
            .good = QStringLiteral("ok"),
            .start = starting([](ZatoDesk &desk, const CallContext &context) {
                return desk.directory->search({.text = QStringLiteral("mary")}, context);
            })},
    };
}

QList<ZatoOperation> passwords()
{
    const QString changed = QStringLiteral("changed");
    const auto startReset =
        starting([](ZatoDesk &desk, const CallContext &context) { return desk.directory->changePassword(reset(desk), context); });
    return {
        {.name = "own change",
            .caller = "joan",
            .steps = {At::Before, At::Change},
            .good = changed,
            .start = starting([](ZatoDesk &desk, const CallContext &context) {
                return desk.directory->changePassword(own("Correct-Horse-1"), context);
            }),
            .isDone = hasNewPassword("joan")},
        {.name = "own change of a super-user",
            .caller = "admin1",
            .steps = changing,
            .good = changed,
            .start = starting([](ZatoDesk &desk, const CallContext &context) {
                return desk.directory->changePassword(own("hQ9nl93UDqGus"), context);
            }),
            .isDone = hasNewPassword("admin1")},
        {.name = "reset as documented",
            .caller = "admin1",
            .steps = changing,
            .good = changed,
            .server = ZatoSso::Behaviour::AsDocumented,
            .start = startReset,
            .isDone = hasNewPassword("mary")},
        {.name = "reset as 3.3",
            .caller = "admin1",
            .steps = {At::Before, At::Change, At::Flag, At::After},
            .good = changed,
            .start = startReset,
            .isDone = hasNewPassword("mary")},
    };
}

QList<ZatoOperation> accounts()
{
    const auto operation = [](const char *name, Task<Outcome> (ZatoDirectory::*call)(const QString &, const CallContext &),
                               const char *whom, bool (*isDone)(const ZatoUser &)) {
        return ZatoOperation{.name = name,
            .caller = "admin1",
            .steps = changing,
            .good = QStringLiteral("changed"),
            .start = starting([call, whom](ZatoDesk &desk, const CallContext &context) {
                return (desk.directory.get()->*call)(desk.idOf(whom), context);
            }),
            .isDone = [whom, isDone](const ZatoDesk &desk) { return isDone(desk.row(whom)); }};
    };
    return {operation("lock", &ZatoDirectory::lock, "mary", [](const ZatoUser &user) { return user.isLocked; }),
        operation("unlock", &ZatoDirectory::unlock, "locked", [](const ZatoUser &user) { return !user.isLocked; }),
        operation("approve", &ZatoDirectory::approve, "pending",
            [](const ZatoUser &user) { return user.approvalStatus == QLatin1String("approved"); })};
}

} // namespace

QList<ZatoOperation> ZatoOperation::all()
{
    return readings() + passwords() + accounts();
}

} // namespace passwright
