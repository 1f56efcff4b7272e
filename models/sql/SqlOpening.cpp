// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlOpening.h"

#include "models/passwords/PasswordPresets.h"
#include "models/sql/SqlCall.h"
#include "models/sql/SqlSettings.h"
#include "models/sql/SqlUserIndex.h"
#include "models/sql/SqlUserTable.h"

#include <algorithm>

namespace passwright {
namespace {

constexpr int zatoRounds = 120000; // sso.conf's default
constexpr int rowsThatProve = 20;

} // namespace

SqlOpening::SqlOpening(QSqlDatabase &database, SqlRoom &room, const SqlStoreOptions &options)
    : m_database(database)
    , m_room(room)
    , m_options(options)
{
}

Result<SqlOpening::Opened> SqlOpening::run()
{
    const auto found = look();
    if (!found.ok())
        return found.error();
    Opened opened{.isOwn = found->isOwn, .isPrepared = found->version > 0};
    if (opened.isPrepared && found->version < SqlSchema::currentVersion) {
        const auto backup = backUp();
        if (!backup.ok())
            return backup.error();
        opened.upgradeBackup = *backup;
        if (const auto upgraded = SqlSchema(m_database, m_room.dialect).upgrade(); !upgraded.ok())
            return upgraded.error();
    }
    if (opened.isPrepared) {
        if (const auto followed = followUsers(); !followed.ok())
            return followed.error();
    }
    if (opened.isOwn) {
        if (const auto tuned = m_room.dialect.tuneOwn(m_database); !tuned.ok())
            return tuned.error();
    }
    if (const auto read = readSettings(opened); !read.ok())
        return read.error();
    return opened;
}

Result<SqlSchema::Found> SqlOpening::look()
{
    auto found = SqlSchema(m_database, m_room.dialect).inspect();
    if (!found.ok())
        return found;
    const auto proven = proveKey(found->isOwn);
    return proven.ok() ? found : proven.error();
}

//! A key is right where well_known_data says so and some of the first encrypted rows open with it.
Result<Done> SqlOpening::proveKey(bool isOwn)
{
    const QString path = m_database.databaseName();
    std::optional<Fernet> fernet;
    if (m_options.secrets) {
        if (const auto proven = m_options.secrets->prove(); !proven.ok()) {
            Error error = proven.error();
            error.subject = path;
            return error;
        }
        const auto made = Fernet::fromKey(m_options.secrets->key);
        if (!made.ok())
            return made.error();
        fernet = *made;
    }
    m_room.cipher = SqlCipher(fernet, false, false);
    const auto rows = SqlUserTable(m_database, m_room.dialect, m_room.cipher).sample(rowsThatProve);
    if (!rows.ok())
        return rows.error();
    const auto isSealed = [](const SqlUserRow &row) { return SqlCipher::isToken(row.password); };
    const auto opens = [this, &isSealed](const SqlUserRow &row) { return isSealed(row) && m_room.cipher.open(row.password).ok(); };
    const bool anySealed = std::any_of(rows->begin(), rows->end(), isSealed);
    if (anySealed && !fernet)
        return Error{.kind = Error::Kind::KeyNeeded, .subject = path};
    if (anySealed && std::none_of(rows->begin(), rows->end(), opens))
        return Error{.kind = Error::Kind::WrongKey, .subject = path, .detail = QStringLiteral("no stored password opens with it")};

    const bool sealsNew = !isOwn && fernet && (anySealed || rows->isEmpty());
    const bool blobs = std::any_of(rows->begin(), rows->end(), [](const SqlUserRow &row) { return row.password.isBlob; });
    m_room.cipher = SqlCipher(fernet, sealsNew, sealsNew && (blobs || rows->isEmpty()));
    for (const SqlUserRow &row : *rows) {
        if (row.hash)
            m_room.settings.dummyRounds = row.hash->rounds();
    }
    return Done{};
}

Result<Done> SqlOpening::readSettings(const Opened &opened)
{
    SqlRoom::Settings &settings = m_room.settings;
    settings.rules = zatoDefaults();
    settings.rounds = opened.isOwn ? PasswordHash::defaultRounds : zatoRounds;
    if (opened.isPrepared) {
        SqlSettings stored(m_database);
        const auto rules = stored.rules();
        if (!rules.ok())
            return rules.error();
        const auto rounds = stored.rounds();
        if (!rounds.ok())
            return rounds.error();
        settings.rules = rules->value_or(settings.rules);
        settings.rounds = rounds->value_or(settings.rounds);
    }
    settings.rules = m_options.rules.value_or(settings.rules);
    settings.rounds = m_options.rounds.value_or(settings.rounds);
    settings.saltSize = m_options.saltSize.value_or(PasswordHash::defaultSaltSize);
    settings.applications = m_options.applications;
    if (settings.dummyRounds == 0)
        settings.dummyRounds = settings.rounds;
    return Done{};
}

// What is locked now is made good by the searches to come.
Result<Done> SqlOpening::followUsers()
{
    const auto followed = SqlUserIndex(m_database, m_room.dialect).followWholly();
    if (followed.ok() || followed.error().kind == Error::Kind::Busy)
        return Done{};
    return followed.error();
}

Result<QString> SqlOpening::backUp() const
{
    if (!m_room.dialect.backsUp())
        return QString();
    QString path = backupPath(m_database.databaseName(), m_room.clock.nowUtc());
    if (const auto backedUp = m_room.dialect.backUp(m_database, path); !backedUp.ok())
        return backedUp.error();
    return path;
}

Result<QString> SqlOpening::prepare(const CallContext &context)
{
    SqlSchema schema(m_database, m_room.dialect);
    auto found = schema.inspect();
    if (!found.ok())
        return found.error();
    if (found->version > 0)
        return QString();
    const auto backup = backUp();
    if (!backup.ok())
        return backup.error();
    if (!m_room.dialect.makesTablesInTransaction()) {
        if (const auto made = schema.createOurTables(); !made.ok())
            return made.error();
    }

    const SqlCall call(m_database, m_room, context);
    const auto written = call.write([&]() -> Result<SqlCall::Events> {
        found = schema.inspect();
        if (!found.ok())
            return found.error();
        if (found->version > 0)
            return SqlCall::Events{};
        Result<Done> done = m_room.dialect.makesTablesInTransaction() ? schema.createOurTables() : Done{};
        if (done.ok())
            done = schema.describe(false);
        if (!done.ok())
            return done.error();
        return SqlCall::Events{call.event(AuditEvent::Kind::Prepare, AuditEvent::Outcome::Changed)};
    });
    if (!written.ok())
        return written.error();
    if (!written->isKnown)
        return Error{.kind = Error::Kind::CannotWrite, .subject = m_database.databaseName(), .detail = written->detail};
    if (const auto followed = followUsers(); !followed.ok())
        return followed.error();
    return backup;
}

} // namespace passwright
