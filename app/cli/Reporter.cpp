// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Reporter.h"

#include "app/cli/Json.h"
#include "app/cli/Printable.h"

#include <algorithm>

namespace passwright {
namespace {

const auto outcomeKey = QStringLiteral("outcome");
const auto cidKey = QStringLiteral("cid");
const auto statusKey = QStringLiteral("status");
const auto subStatusKey = QStringLiteral("sub_status");
const auto reasonsKey = QStringLiteral("reasons");

QJsonObject head(const QString &outcome, const QString &status, const QString &cid, const QList<Refusal> &refusals)
{
    QJsonObject object{
        {outcomeKey, outcome},
        {cidKey, cid},
        {statusKey, status},
        {subStatusKey, json::subStatus(refusals)},
    };
    if (!refusals.isEmpty())
        object.insert(reasonsKey, json::reasons(refusals));
    return object;
}

QJsonObject joined(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString statusOf(const Outcome &outcome)
{
    if (outcome.kind != Outcome::Kind::Changed)
        return QStringLiteral("error");
    return outcome.refusals.isEmpty() ? QStringLiteral("ok") : QStringLiteral("warning");
}

ExitCode codeOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Changed:
        return ExitCode::Done;
    case Outcome::Kind::Refused:
        return ExitCode::Refused;
    case Outcome::Kind::Partial:
        return ExitCode::Partial;
    case Outcome::Kind::Unknown:
        return ExitCode::Unknown;
    }
    return ExitCode::Unknown;
}

// A request that the directory understood and did not take is refused; the rest is the directory's trouble.
ExitCode codeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::InvalidInput:
    case Error::Kind::NotSupported:
    case Error::Kind::NotFound:
    case Error::Kind::AlreadyExists:
    case Error::Kind::NotPermitted:
        return ExitCode::Refused;
    default:
        return ExitCode::NoDirectory;
    }
}

QJsonObject facts(const Outcome &outcome)
{
    QJsonObject object{
        {QStringLiteral("user_id"), outcome.userId},
        {QStringLiteral("password_last_set"), json::from(outcome.passwordLastSet)},
        {QStringLiteral("password_expiry"), json::from(outcome.passwordExpiry)},
    };
    if (outcome.kind == Outcome::Kind::Partial) {
        object.insert(QStringLiteral("done"), json::steps(outcome.done));
        object.insert(QStringLiteral("not_done"), json::steps(outcome.notDone));
    }
    if (!outcome.detail.isEmpty())
        object.insert(QStringLiteral("detail"), outcome.detail);
    return object;
}

} // namespace

Reporter::Reporter(const Printer &printer)
    : m_printer(printer)
{
}

ExitCode Reporter::ok(const QString &cid, const QJsonObject &more, const QList<Refusal> &warnings) const
{
    const QString status = warnings.isEmpty() ? QStringLiteral("ok") : QStringLiteral("warning");
    for (const Refusal &warning : warnings)
        m_printer.say(printable(ErrorText::sentence(warning)));
    print(joined(head(QStringLiteral("ok"), status, cid, warnings), more));
    return ExitCode::Done;
}

void Reporter::addToJson(const QJsonObject &more)
{
    m_always = joined(m_always, more);
}

ExitCode Reporter::outcome(const Outcome &outcome, const Asked &asked, const QJsonObject &more, const Secret *password) const
{
    const bool isSet = outcome.kind == Outcome::Kind::Changed
        || (outcome.kind == Outcome::Kind::Partial && outcome.done.contains(Outcome::Step::SetPassword))
        || outcome.kind == Outcome::Kind::Unknown;
    const Secret *handedOut = isSet ? password : nullptr;

    QStringList lines{printable(ErrorText::headline(outcome, asked.step, asked.who))};
    for (const QString &line : ErrorText::lines(outcome, asked.telling))
        lines.append(printable(line));
    if (outcome.passwordExpiry.isValid() && asked.step == Outcome::Step::SetPassword)
        lines.append(tr("The password expires %1.").arg(outcome.passwordExpiry.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"))));
    sayReasons(lines, outcome.cid);

    const QJsonObject object
        = joined(joined(head(json::kindName(outcome.kind), statusOf(outcome), outcome.cid, outcome.refusals), facts(outcome)), more);
    const bool written = print(object, handedOut) && (!handedOut || m_printer.result(*handedOut));
    if (handedOut && !written) {
        m_printer.say(tr("The generated password could not be written to standard output, and nobody has seen it: reset the password again."));
        return ExitCode::Partial;
    }
    return codeOf(outcome.kind);
}

ExitCode Reporter::counted(Outcome::Kind kind, const QJsonObject &more) const
{
    print(joined(head(json::kindName(kind), statusOf({.kind = kind}), {}, {}), more));
    return codeOf(kind);
}

ExitCode Reporter::verdict(const AuditVerdict &verdict) const
{
    const bool isWhole = verdict.kind == AuditVerdict::Kind::Whole;
    m_printer.result(ErrorText::sentence(verdict));
    //: %1: 64 hex characters; "head" is the hash of the newest entry
    m_printer.result(tr("Head: %1").arg(QString::fromLatin1(verdict.head.toHex())));
    print(joined(head(isWhole ? QStringLiteral("ok") : QStringLiteral("error"),
                              isWhole ? QStringLiteral("ok") : QStringLiteral("error"), {}, {}),
        json::from(verdict)));
    return isWhole ? ExitCode::Done : ExitCode::ChainBroken;
}

ExitCode Reporter::notSignedIn(const SignInOutcome &outcome) const
{
    QStringList lines{ErrorText::headline(outcome)};
    for (const QString &line : ErrorText::lines(outcome))
        lines.append(printable(line));
    sayReasons(lines, outcome.cid);
    const auto kind = outcome.isNewPasswordUnknown ? Outcome::Kind::Unknown : Outcome::Kind::Refused;
    QJsonObject object = head(json::kindName(kind), QStringLiteral("error"), outcome.cid, outcome.refusals);
    if (!outcome.detail.isEmpty())
        object.insert(QStringLiteral("detail"), outcome.detail);
    print(object);
    return codeOf(kind);
}

ExitCode Reporter::error(const Error &error, const QJsonObject &more) const
{
    return failed(error, codeOf(error), more);
}

ExitCode Reporter::notOpened(const Error &error) const
{
    return failed(error, ExitCode::NoDirectory);
}

ExitCode Reporter::noSuchUser(const QString &user) const
{
    const Refusal refusal{.status = StatusCode::UserIdInvalid};
    sayReasons({tr("There is no user %1.").arg(printable(user))}, {});
    print(head(QStringLiteral("refused"), QStringLiteral("error"), {}, {refusal}));
    return ExitCode::Refused;
}

ExitCode Reporter::declined(const QString &words) const
{
    m_printer.say(words);
    print(head(QStringLiteral("refused"), QStringLiteral("error"), {}, {}));
    return ExitCode::Refused;
}

ExitCode Reporter::usage(const QString &words) const
{
    m_printer.say(words);
    QJsonObject object = head(QStringLiteral("error"), QStringLiteral("error"), {}, {});
    object.insert(QStringLiteral("error"),
        QJsonObject{{QStringLiteral("kind"), QStringLiteral("usage")}, {QStringLiteral("words"), words}});
    print(object);
    return ExitCode::Usage;
}

ExitCode Reporter::failed(const Error &error, ExitCode code, const QJsonObject &more) const
{
    QStringList lines{printable(ErrorText::sentence(error))};
    if (!error.detail.isEmpty() && !lines.first().contains(error.detail))
        lines.append(QLatin1Char('(') + printable(error.detail) + QLatin1Char(')'));
    sayReasons(lines, error.cid);
    const bool isRefused = code == ExitCode::Refused;
    QJsonObject object
        = head(isRefused ? QStringLiteral("refused") : QStringLiteral("error"), QStringLiteral("error"), error.cid, {});
    if (!error.code.isEmpty())
        object.insert(subStatusKey, QJsonArray{error.code});
    object.insert(QStringLiteral("error"), json::from(error));
    print(joined(object, more));
    return code;
}

bool Reporter::print(const QJsonObject &object, const Secret *password) const
{
    return m_printer.json(joined(m_always, object), password);
}

void Reporter::sayReasons(const QStringList &lines, const QString &cid) const
{
    for (const QString &line : lines) {
        if (!line.isEmpty())
            m_printer.say(line);
    }
    if (!cid.isEmpty())
        m_printer.say(tr("Correlation ID: %1").arg(cid));
}

} // namespace passwright
