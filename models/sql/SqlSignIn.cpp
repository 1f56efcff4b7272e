// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlSignIn.h"

#include "models/crypto/Totp.h"
#include "models/sql/SqlTime.h"

namespace passwright {

SqlSignIn::SqlSignIn(const SqlCall &call, const SignInRequest &request)
    : m_call(call)
    , m_request(request)
{
}

Result<SignInOutcome> SqlSignIn::run()
{
    const auto wait = m_call.looked([this] { return m_call.throttle().secondsLeft(m_request.userName); });
    if (!wait.ok())
        return wait.error();
    const auto row = m_call.users().byName(m_request.userName);
    if (!row.ok())
        return row.error();
    if (*wait > 0)
        return refuse(*row, {{.status = StatusCode::Throttled, .seconds = *wait}});
    if (!passwordIsRight(*row))
        return refuse(*row, {{.status = StatusCode::AuthNotAllowed}}, Guess::Wrong);

    const SqlUserRow &user = **row;
    const auto code = codeProblem(user);
    if (!code.ok())
        return code.error();
    if (*code)
        return refuse(*row, {**code}, (*code)->status == StatusCode::AuthTotpMissing ? Guess::No : Guess::Wrong);
    if (const auto obstacle = m_call.obstacle(user))
        return refuse(*row, {*obstacle});
    if (user.account.mustChange) {
        if (const auto problems = newPasswordProblems(user); !problems.isEmpty())
            return refuse(*row, problems);
    }
    return enter(user);
}

Result<SignInOutcome> SqlSignIn::refuse(const std::optional<SqlUserRow> &row, const QList<Refusal> &refusals, Guess guess)
{
    const auto written = m_call.write([&]() -> Result<SqlCall::Events> {
        if (guess == Guess::Wrong) {
            if (const auto counted = m_call.throttle().failed(m_request.userName); !counted.ok())
                return counted.error();
        }
        AuditEvent refused = event(row, AuditEvent::Outcome::Refused);
        SqlCall::setCodes(refused, refusals);
        return SqlCall::Events{refused};
    });
    if (!written.ok())
        return written.error();
    return SignInOutcome{.session = {}, .refusals = refusals, .cid = m_call.context().cid};
}

bool SqlSignIn::passwordIsRight(const std::optional<SqlUserRow> &row) const
{
    if (row && row->hash)
        return row->hash->verify(m_request.password);
    const QByteArray salt(PasswordHash::defaultSaltSize, '\0');
    const PasswordHash dummy = PasswordHash::withSalt(m_request.password, m_call.room().settings.dummyRounds, salt);
    Q_UNUSED(dummy)
    return false;
}

Result<std::optional<Refusal>> SqlSignIn::codeProblem(const SqlUserRow &row)
{
    if (!row.account.isTotpEnabled)
        return std::optional<Refusal>();
    if (m_request.totpCode.isEmpty())
        return std::optional(Refusal{.status = StatusCode::AuthTotpMissing});
    const std::optional<Refusal> wrong(Refusal{.status = StatusCode::AuthNotAllowed});
    const auto key = m_call.room().cipher.open(row.totpKey);
    if (!key.ok())
        return wrong;
    const auto totp = Totp::fromBase32Key(*key);
    if (!totp.ok())
        return wrong;
    m_totpStep = totp->matchingStep(m_request.totpCode, m_call.now());
    const auto last = m_call.throttle().lastTotpStep(m_request.userName);
    if (!last.ok())
        return last.error();
    return m_totpStep && (!*last || *m_totpStep > **last) ? std::optional<Refusal>() : wrong;
}

QList<Refusal> SqlSignIn::newPasswordProblems(const SqlUserRow &row) const
{
    if (!m_request.newPassword || m_request.newPassword->isEmpty())
        return {{.status = StatusCode::PasswordMustSendNew}};
    QList<Refusal> problems = m_call.policy().violations(*m_request.newPassword);
    if (problems.isEmpty() && row.hash && *m_request.newPassword == m_request.password)
        problems << Refusal{.status = StatusCode::SameAsOld};
    return problems;
}

Result<SignInOutcome> SqlSignIn::enter(const SqlUserRow &row)
{
    const SqlRoom::Settings &settings = m_call.room().settings;
    std::optional<PasswordHash> hash;
    if (row.account.mustChange)
        hash = m_call.hash(*m_request.newPassword);
    else if (row.hash->rounds() < settings.rounds)
        hash = m_call.hash(m_request.password);

    SqlUserRow after = row;
    QList<Refusal> refusals;
    const auto committed = m_call.write([&] { return apply(row, hash, after, refusals); });
    if (!committed.ok())
        return committed.error();
    const QString cid = m_call.context().cid;
    if (!refusals.isEmpty())
        return SignInOutcome{.session = {}, .refusals = refusals, .cid = cid};
    if (!committed->isKnown)
        return Error{.kind = Error::Kind::CannotWrite,
                     .subject = m_call.database().databaseName(),
                     .detail = QStringLiteral("not known whether it was committed: ") + committed->detail,
                     .cid = cid};

    SqlRoom &room = m_call.room();
    const auto started = room.sessions.start(after.account.userId, m_call.now(), room.random);
    const Account &account = after.account;
    return SignInOutcome{.session = Session{.ust = started.ust,
                             .userId = account.userId,
                             .userName = account.userName,
                             .displayName = account.displayName,
                             .isSuperUser = account.isSuperUser,
                             .expires = started.expires,
                             .passwordExpiry = account.passwordExpiry},
        .refusals = warnings(account),
        .cid = cid};
}

//! Under the write lock: whether another process has changed what the checks were made on.
Result<QList<Refusal>> SqlSignIn::changedMeanwhile(const SqlUserRow &before, const std::optional<SqlUserRow> &now)
{
    SqlThrottle throttle = m_call.throttle();
    const auto wait = throttle.secondsLeft(m_request.userName);
    if (!wait.ok())
        return wait.error();
    if (*wait > 0)
        return QList<Refusal>{{.status = StatusCode::Throttled, .seconds = *wait}};
    if (!now || now->password != before.password || now->account.mustChange != before.account.mustChange
        || now->account.isTotpEnabled != before.account.isTotpEnabled || now->totpKey != before.totpKey)
        return QList<Refusal>{{.status = StatusCode::OutOfDate}};
    if (m_totpStep) {
        const auto last = throttle.lastTotpStep(m_request.userName);
        if (!last.ok())
            return last.error();
        if (*last && **last >= *m_totpStep)
            return QList<Refusal>{{.status = StatusCode::AuthNotAllowed}};
    }
    if (const auto obstacle = m_call.obstacle(*now))
        return QList<Refusal>{*obstacle};
    return QList<Refusal>();
}

Result<SqlCall::Events> SqlSignIn::apply(const SqlUserRow &before, const std::optional<PasswordHash> &hash, SqlUserRow &after,
    QList<Refusal> &refusals)
{
    const auto row = m_call.users().byName(m_request.userName);
    if (!row.ok())
        return row.error();
    const auto problems = changedMeanwhile(before, *row);
    if (!problems.ok())
        return problems.error();
    refusals = *problems;
    if (!refusals.isEmpty()) {
        AuditEvent refused = event(*row, AuditEvent::Outcome::Refused);
        SqlCall::setCodes(refused, refusals);
        return SqlCall::Events{refused};
    }

    after = **row;
    const SqlRoom &room = m_call.room();
    const QDateTime now = m_call.now();
    SqlCall::Events events;
    QList<SqlUserTable::Change> changes;
    if (hash) {
        const SqlText stored = room.cipher.replacing(after.password, Secret::taking(hash->toString()), now, room.random);
        changes << SqlUserTable::Change{QStringLiteral("password"), stored.toVariant()};
    }
    if (after.account.mustChange) {
        after.account.passwordLastSet = now;
        after.account.passwordExpiry = now.addDays(room.settings.rules.expiryDays);
        after.account.mustChange = false;
        changes << SqlUserTable::Change{QStringLiteral("password_is_set"), room.dialect.boolean(true)}
                << SqlUserTable::Change{QStringLiteral("password_last_set"), dateTimeToSql(now)}
                << SqlUserTable::Change{QStringLiteral("password_expiry"), dateTimeToSql(after.account.passwordExpiry)}
                << SqlUserTable::Change{QStringLiteral("password_must_change"), room.dialect.boolean(false)};
        AuditEvent changed = m_call.event(AuditEvent::Kind::ChangePassword, AuditEvent::Outcome::Changed);
        SqlCall::setActor(changed, after.account);
        SqlCall::setTarget(changed, after.account);
        changed.mustChange = false;
        events << changed;
    }
    if (!changes.isEmpty()) {
        if (const auto updated = m_call.users().update(after.id, changes); !updated.ok())
            return updated.error();
    }
    if (const auto cleared = m_call.throttle().succeeded(m_request.userName, m_totpStep); !cleared.ok())
        return cleared.error();
    AuditEvent entered = event(after, AuditEvent::Outcome::Ok);
    SqlCall::setActor(entered, after.account);
    SqlCall::setCodes(entered, warnings(after.account));
    return events << entered;
}

AuditEvent SqlSignIn::event(const std::optional<SqlUserRow> &row, AuditEvent::Outcome outcome) const
{
    AuditEvent event = m_call.event(AuditEvent::Kind::SignIn, outcome);
    event.actorName = SqlCall::cut(m_request.userName);
    if (row)
        SqlCall::setTarget(event, row->account);
    return event;
}

QList<Refusal> SqlSignIn::warnings(const Account &account) const
{
    const int threshold = m_call.room().settings.rules.aboutToExpireDays;
    if (!account.passwordExpiry.isValid() || account.passwordExpiry > m_call.now().addDays(threshold))
        return {};
    return {{.status = StatusCode::PasswordAboutToExpireWarning,
        .detail = QString::number(account.daysToExpiry(m_call.now()))}};
}

} // namespace passwright
