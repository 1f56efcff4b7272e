// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/domain/Outcome.h"
#include "models/passwords/PasswordPolicy.h"
#include "models/sql/SqlRoom.h"
#include "models/sql/SqlThrottle.h"
#include "models/sql/SqlTrailWriter.h"
#include "models/sql/SqlUserTable.h"

namespace passwright {

//! One call on the database, on the executor's thread: who calls, and how what it does gets into
//! the trail.
class SqlCall
{
public:
    //! The caller's row, or why they may not call.
    struct Caller
    {
        std::optional<SqlUserRow> row;
        std::optional<Refusal> refusal;
    };
    using Committed = SqlTrailWriter::Committed;
    using Events = SqlTrailWriter::Events;

    SqlCall(QSqlDatabase &database, SqlRoom &room, const CallContext &context);

    [[nodiscard]] QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] SqlRoom &room() const { return m_room; }
    [[nodiscard]] const CallContext &context() const { return m_context; }
    [[nodiscard]] QDateTime now() const { return m_room.clock.nowUtc(); }
    [[nodiscard]] SqlUserTable users() const;
    [[nodiscard]] SqlThrottle throttle() const;
    [[nodiscard]] PasswordPolicy policy() const { return PasswordPolicy(m_room.settings.rules); }
    [[nodiscard]] PasswordHash hash(const Secret &password) const;
    //! Fresh, for one hash.
    [[nodiscard]] QByteArray salt() const;

    //! In Zato's order: session (E007001, E007002), application (E004001), locked (E005002), sign-up
    //! (E005003), approval (E005004), expiry (E003004).
    [[nodiscard]] Result<Caller> caller() const { return caller(m_database); }
    //! As caller(), and E005005 for one who is no super-user, as the Error of a call that reads.
    [[nodiscard]] Result<SqlUserRow> readingCaller(bool superUserOnly) const { return readingCaller(superUserOnly, m_database); }
    [[nodiscard]] Result<SqlUserRow> readingCaller(bool superUserOnly, const SqlReader &reader) const;
    //! What keeps a user with the right password out; the application first.
    [[nodiscard]] std::optional<Refusal> obstacle(const SqlUserRow &row) const;

    //! An event with the fields of the context, as long as a column takes them.
    [[nodiscard]] AuditEvent event(AuditEvent::Kind kind, AuditEvent::Outcome outcome) const;
    static void setActor(AuditEvent &event, const Account &account);
    static void setTarget(AuditEvent &event, const Account &account);
    static void setCodes(AuditEvent &event, const QList<Refusal> &refusals);
    //! No longer than a column takes.
    [[nodiscard]] static QString cut(const QString &text);

    //! \p look, which changes nothing that anybody asked for: once more over another connection where it lost the server's.
    template<class Look>
    [[nodiscard]] auto looked(const Look &look) const -> decltype(look())
    {
        auto result = look();
        const bool isLost = !result.ok() && result.error().kind == Error::Kind::NotReachable;
        if (!isLost || !m_room.reconnect || m_context.stop.stop_requested())
            return result;
        const auto again = m_room.reconnect();
        return again.ok() ? look() : decltype(look())(again.error());
    }

    //! As SqlTrailWriter::write.
    Result<Committed> write(const std::function<Result<Events>()> &work) const;

    //! As SqlTrailWriter::settledRowsOf.
    [[nodiscard]] Result<Events> settledRowsOf(const QString &cid) const;

    //! The trail's row of a refusal, and the outcome.
    [[nodiscard]] Result<Outcome> refuse(AuditEvent event, const QList<Refusal> &refusals) const;
    //! The outcome of a change that was committed, or may have been.
    [[nodiscard]] Outcome concluded(const Committed &committed, Outcome changed) const;

    //! \p result, with the context's cid where it is an Error that has none.
    template<class T>
    [[nodiscard]] Result<T> withCid(Result<T> result) const
    {
        if (result.ok() || !result.error().cid.isEmpty())
            return result;
        Error error = result.error();
        error.cid = m_context.cid;
        return error;
    }

private:
    [[nodiscard]] Result<Caller> caller(const SqlReader &reader) const;

    QSqlDatabase &m_database;
    SqlRoom &m_room;
    const CallContext &m_context;
};

} // namespace passwright
