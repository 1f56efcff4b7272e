// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PostgresParameters.h"

#include <QSet>

namespace passwright {
namespace {

QByteArray modeOf(DatabaseUrl::Tls tls)
{
    switch (tls) {
    case DatabaseUrl::Tls::VerifyFull:
        return QByteArrayLiteral("verify-full");
    case DatabaseUrl::Tls::VerifyCa:
        return QByteArrayLiteral("verify-ca");
    case DatabaseUrl::Tls::Off:
        return QByteArrayLiteral("disable");
    }
    return QByteArrayLiteral("verify-full");
}

} // namespace

PostgresParameters::PostgresParameters(const ServerConnector::Options &options, const DatabaseUrl::Host &host, int port,
    const QString &authorities)
{
    const DatabaseUrl &url = options.url;
    constexpr int ms = 1000;
    m_pairs = {{"host", host.name.toUtf8()},
        {"port", QByteArray::number(port)},
        {"dbname", url.name.toUtf8()},
        {"user", url.user.toUtf8()},
        {"hostaddr", ""},
        {"options", ""},
        {"passfile", "/dev/null/none"},
        {"application_name", "passwright"},
        {"client_encoding", "UTF8"},
        {"sslmode", modeOf(url.tls)},
        {"gssencmode", "disable"}, // it would take the place of TLS
        {"connect_timeout", QByteArray::number(options.times.connectSeconds)},
        {"keepalives", "1"},
        {"keepalives_idle", "30"},
        {"keepalives_interval", "10"},
        {"keepalives_count", "3"},
        {"tcp_user_timeout", QByteArray::number(options.times.silenceSeconds * ms)},
        {"target_session_attrs", "read-write"}};
    if (url.tls != DatabaseUrl::Tls::Off)
        m_pairs << std::pair<QByteArray, QByteArray>{"sslrootcert", authorities.toUtf8()}
                << std::pair<QByteArray, QByteArray>{"ssl_min_protocol_version", "TLSv1.2"};
}

QString PostgresParameters::connectOptions() const
{
    static const QSet<QByteArray> arguments{"host", "port", "dbname", "user"};
    QStringList options;
    for (const auto &[key, value] : m_pairs) {
        if (arguments.contains(key))
            continue;
        QString quoted = QString::fromUtf8(value);
        quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
        options << QStringLiteral("%1='%2'").arg(QString::fromUtf8(key), quoted);
    }
    return options.join(QLatin1Char(';'));
}

} // namespace passwright
