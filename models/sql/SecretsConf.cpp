// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SecretsConf.h"

#include "models/crypto/Fernet.h"

#include <QFile>

namespace passwright {
namespace {

constexpr qint64 largestFile = 1024LL * 1024; // bytes

Error invalid(const QString &key, const QString &detail)
{
    return {.kind = Error::Kind::InvalidInput, .subject = key, .detail = detail};
}

QByteArray withoutComment(QByteArray line)
{
    // No value in this file holds a number sign: keys and tokens are base64.
    const auto comment = line.indexOf('#');
    if (comment >= 0)
        line.truncate(comment);
    line = line.trimmed();
    return line.startsWith(';') ? QByteArray() : line;
}

} // namespace

Result<SecretsConf> SecretsConf::parse(QByteArrayView text)
{
    SecretsConf conf;
    QByteArray section;
    QByteArray bytes = text.toByteArray();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    for (const QByteArray &rawLine : bytes.split('\n')) {
        const QByteArray line = withoutComment(rawLine);
        if (line.startsWith('[') && line.endsWith(']')) {
            section = line.mid(1, line.size() - 2).trimmed();
            continue;
        }
        const auto equals = line.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray key = line.left(equals).trimmed();
        QByteArray value = line.mid(equals + 1).trimmed();
        if (section == "secret_keys" && key == "key1")
            conf.key = Secret::fromUtf8(value);
        else if (section == "zato" && key == "well_known_data")
            conf.wellKnownData = value;
        wipe(value);
    }
    wipe(bytes);
    if (conf.key.isEmpty())
        return invalid(QStringLiteral("key1"), QStringLiteral("[secret_keys] key1 is missing"));
    if (const auto fernet = Fernet::fromKey(conf.key); !fernet.ok())
        return invalid(QStringLiteral("key1"), QStringLiteral("[secret_keys] key1 is no Fernet key"));
    return conf;
}

Result<SecretsConf> SecretsConf::fromKey(const Secret &key)
{
    if (const auto fernet = Fernet::fromKey(key); !fernet.ok())
        return invalid(QStringLiteral("key1"), QStringLiteral("this is no Fernet key"));
    return SecretsConf{.key = key, .wellKnownData = {}};
}

Result<SecretsConf> SecretsConf::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{.kind = Error::Kind::NotFound, .subject = path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::CannotOpen, .subject = path, .detail = file.errorString()};
    QByteArray text = file.read(largestFile);
    auto conf = parse(text);
    wipe(text);
    return conf;
}

Result<Done> SecretsConf::prove() const
{
    if (wellKnownData.isEmpty())
        return Done{};
    const auto fernet = Fernet::fromKey(key);
    if (!fernet.ok())
        return fernet.error();
    const auto plain = fernet->open(wellKnownData);
    if (!plain.ok() || !plain->bytes().startsWith("3.141592"))
        return Error{.kind = Error::Kind::WrongKey, .detail = QStringLiteral("key1 does not open well_known_data")};
    return Done{};
}

} // namespace passwright
