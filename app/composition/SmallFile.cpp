// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SmallFile.h"

#include <QFile>

namespace passwright {
namespace {

constexpr qint64 largest = 1024LL * 1024; // bytes

} // namespace

Result<QByteArray> SmallFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{.kind = Error::Kind::NotFound, .subject = path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::CannotOpen, .subject = path, .detail = file.errorString()};
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return Error{.kind = Error::Kind::InvalidInput, .subject = path, .detail = QStringLiteral("larger than 1 MiB")};
    return bytes;
}

Result<SsoConf> SmallFile::readPolicy(const QString &path)
{
    const Result<QByteArray> text = read(path);
    return text.ok() ? SsoConf::parse(*text) : Result<SsoConf>(text.error());
}

Result<QByteArray> SmallFile::readCertificates(const QString &path)
{
    Result<QByteArray> pem = read(path);
    if (pem.ok() && !pem->contains("-----BEGIN CERTIFICATE-----"))
        return Error{.kind = Error::Kind::InvalidInput, .subject = path, .detail = QStringLiteral("no certificate in PEM")};
    return pem;
}

} // namespace passwright
