// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditChain.h"

#include <QtEndian>

namespace passwright {

QByteArray AuditChain::origin()
{
    return QByteArray(hashSize, '\0');
}

QByteArray AuditChain::canonical(const QList<Field> &fields)
{
    QByteArray bytes;
    for (const Field &field : fields)
        append(bytes, field ? std::optional<QByteArrayView>(*field) : std::nullopt);
    return bytes;
}

void AuditChain::append(QByteArray &canonical, std::optional<QByteArrayView> field)
{
    if (!field) {
        canonical += 'N';
        return;
    }
    const quint64 size = qToBigEndian(static_cast<quint64>(field->size()));
    canonical += 'T';
    canonical.append(reinterpret_cast<const char *>(&size), sizeof size);
    canonical.append(*field);
}

QByteArray AuditChain::hash(const QByteArray &previousHash, const QList<Field> &fields)
{
    Sha256 sha;
    return hash(sha, previousHash, canonical(fields));
}

QByteArray AuditChain::hash(Sha256 &sha, const QByteArray &previousHash, const QByteArray &canonical)
{
    sha.add("passwright audit 1\n");
    sha.add(previousHash);
    sha.add(canonical);
    return sha.result();
}

} // namespace passwright
