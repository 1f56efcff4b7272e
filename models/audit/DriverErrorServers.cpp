// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/DriverError.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <cerrno>

namespace passwright {
namespace {

using Kind = Error::Kind;

Error lost(const QString &host, const QString &words)
{
    return {.kind = Kind::NotReachable, .subject = host, .detail = words, .code = QStringLiteral("net.lost")};
}

// The name of the secret in the keychain and in what one reads about it.
Error passwordRefused(const QString &words)
{
    return {.kind = Kind::SecretRefused, .subject = QStringLiteral("database_password"), .detail = words};
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
Kind kindOfSqlState(const QString &state)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("40001"), Kind::Busy}, // serialization_failure
        {QStringLiteral("40P01"), Kind::Busy}, // deadlock_detected
        {QStringLiteral("55P03"), Kind::Busy}, // lock_not_available
        {QStringLiteral("57014"), Kind::Busy}, // query_canceled, by statement_timeout
        {QStringLiteral("53300"), Kind::Busy}, // too_many_connections
        {QStringLiteral("53100"), Kind::NoSpace},
        {QStringLiteral("25006"), Kind::CannotWrite}, // read_only_sql_transaction
        {QStringLiteral("58030"), Kind::CannotWrite}, // io_error
        {QStringLiteral("28000"), Kind::NotPermitted}, // pg_hba.conf, or a role that may not sign in
        {QStringLiteral("42501"), Kind::NotPermitted}, // insufficient_privilege
        {QStringLiteral("3D000"), Kind::NotFound}, // invalid_catalog_name
        {QStringLiteral("42P01"), Kind::NotOurs}, // undefined_table
        {QStringLiteral("42P07"), Kind::AlreadyExists}, // duplicate_table
        {QStringLiteral("23505"), Kind::AlreadyExists}, // unique_violation
        {QStringLiteral("22001"), Kind::InvalidInput}, // string_data_right_truncation
        {QStringLiteral("22003"), Kind::InvalidInput}, // numeric_value_out_of_range
        {QStringLiteral("22007"), Kind::InvalidInput}, // invalid_datetime_format
        {QStringLiteral("22008"), Kind::InvalidInput}, // datetime_field_overflow
        {QStringLiteral("22021"), Kind::InvalidInput}, // character_not_in_repertoire
        {QStringLiteral("22P05"), Kind::InvalidInput}, // untranslatable_character
        {QStringLiteral("XX001"), Kind::Damaged},
        {QStringLiteral("XX002"), Kind::Damaged},
    };
    return kinds.value(state, Kind::Internal);
}

// https://mariadb.com/kb/en/mariadb-error-code-reference/
Kind kindOfNumber(int number)
{
    static const QHash<int, Kind> kinds{
        {1213, Kind::Busy}, // deadlock; in a cluster also: another node's write came first
        {1205, Kind::Busy}, // lock wait
        {1969, Kind::Busy}, // max_statement_time
        {1317, Kind::Busy}, // query interrupted
        {1040, Kind::Busy}, // too many connections
        {1203, Kind::Busy},
        {1226, Kind::Busy},
        {1021, Kind::NoSpace}, // disk full
        {1114, Kind::NoSpace}, // table full
        {1026, Kind::CannotWrite}, // error writing file
        {1290, Kind::CannotWrite}, // --read-only
        {1792, Kind::CannotWrite}, // read-only transaction
        {1836, Kind::CannotWrite}, // read-only mode
        {1044, Kind::NotPermitted}, // database
        {1142, Kind::NotPermitted}, // table
        {1143, Kind::NotPermitted}, // column
        {1227, Kind::NotPermitted}, // privilege
        {1419, Kind::NotPermitted}, // triggers beside a binary log
        {1130, Kind::NotPermitted}, // host not allowed
        {1049, Kind::NotFound}, // no such database
        {1146, Kind::NotOurs}, // no such table
        {1050, Kind::AlreadyExists}, // table
        {1062, Kind::AlreadyExists}, // unique key
        {1406, Kind::InvalidInput}, // data too long
        {1366, Kind::InvalidInput}, // incorrect string value
        {1264, Kind::InvalidInput}, // out of range
        {1292, Kind::InvalidInput}, // incorrect date-time
        {1034, Kind::Damaged},
        {1194, Kind::Damaged},
    };
    return kinds.value(number, Kind::Internal);
}

// Of the client library; the server's begin at 1000.
constexpr int firstOfClient = 2000;
constexpr int lastOfClient = 2099;

// OpenSSL's own words, which no language changes.
QString tlsCode(const QString &words)
{
    const auto says = [&words](const char *part) { return words.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (says("expired"))
        return QStringLiteral("tls.expired");
    if (says("not yet valid"))
        return QStringLiteral("tls.not_yet_valid");
    if (says("issuer certificate") || says("self-signed") || says("self signed") || says("verify the first certificate"))
        return QStringLiteral("tls.unknown_authority");
    if (says("Validation of SSL server certificate failed") || says("does not match") || says("Hostname"))
        return QStringLiteral("tls.wrong_name");
    if (says("does not support"))
        return QStringLiteral("tls.not_tls");
    return QStringLiteral("tls.failed");
}

QString codeOf(Kind kind, bool isConflict)
{
    if (isConflict)
        return conflictCode;
    return kind == Kind::CannotWrite || kind == Kind::NoSpace ? QString(serverCode) : QString();
}

} // namespace

Error errorFromSqlState(const QString &sqlState, const QString &words, const QString &database, const QString &host)
{
    // 08: connection exceptions; 57P01 to 57P05 and 25P03: the server ended the session.
    static const QStringList ended{QStringLiteral("57P01"), QStringLiteral("57P02"), QStringLiteral("57P03"), QStringLiteral("57P04"),
        QStringLiteral("57P05"), QStringLiteral("25P03")};
    // The first line alone: the others may repeat the statement.
    const QString line = words.trimmed().section(QLatin1Char('\n'), 0, 0);
    const QString detail = QStringLiteral("%1 (SQLSTATE %2)").arg(line, sqlState);
    if (sqlState.isEmpty() || sqlState.startsWith(QLatin1String("08")) || ended.contains(sqlState))
        return lost(host, sqlState.isEmpty() ? line : detail);
    if (sqlState == QLatin1String("28P01"))
        return passwordRefused(detail);
    const bool isConflict = sqlState == QLatin1String("40001") || sqlState == QLatin1String("40P01");
    const Kind kind = kindOfSqlState(sqlState);
    return {.kind = kind, .subject = database, .detail = detail, .code = codeOf(kind, isConflict)};
}

Error errorFromMariaDb(int number, const QString &words, const QString &database, const QString &host)
{
    const QString detail = QStringLiteral("%1 (MariaDB %2)").arg(words.trimmed(), QString::number(number));
    const auto unreachable = [&](const char *code) {
        return Error{.kind = Kind::NotReachable, .subject = host, .detail = detail, .code = QLatin1String(code)};
    };
    // Where it is about connecting, the words end with the system's number.
    static const QRegularExpression timedOut(QStringLiteral("(\\(|error: )%1\\b").arg(ETIMEDOUT));
    if (number >= firstOfClient && number <= lastOfClient && words.contains(timedOut))
        return unreachable("net.timed_out");
    switch (number) {
    case 2002:
    case 2003:
        return unreachable("net.refused");
    case 2005:
        return unreachable("net.host_not_found");
    case 2026:
        return {.kind = Kind::NotTrusted, .subject = host, .detail = detail, .code = tlsCode(words)};
    case 1045:
    case 1698: // no way to sign in with a password
        return passwordRefused(detail);
    case 2006: // gone away
    case 2013: // lost during a query
    case 2055: // lost, with its errno
    case 1047: // a node of a cluster that is not ready; nothing was done there
    case 1053: // shutdown in progress
    case 1184:
    case 1927: // killed
    case 4078: // wsrep: the connection was ended
        return lost(host, detail);
    default:
        break;
    }
    constexpr int writeFailed = 1026;
    const bool isFull = number == writeFailed && words.contains(QStringLiteral(" %1 ").arg(ENOSPC));
    const Kind kind = isFull ? Kind::NoSpace : kindOfNumber(number);
    return {.kind = kind, .subject = database, .detail = detail, .code = codeOf(kind, number == 1213)};
}

} // namespace passwright
