// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditChain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace passwright {

QByteArray AuditChain::origin()
{
    return QByteArray(hashSize, '\0');
}

QByteArray AuditChain::canonical(const QList<Field> &fields)
{
    QByteArray bytes;
    for (const Field &field : fields) {
        if (!field) {
            bytes += 'N';
            continue;
        }
        const quint64 size = qToBigEndian(static_cast<quint64>(field->size()));
        bytes += 'T';
        bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
        bytes += *field;
    }
    return bytes;
}

QByteArray AuditChain::hash(const QByteArray &previousHash, const QList<Field> &fields)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(QByteArrayLiteral("passwright audit 1\n"));
    sha.addData(previousHash);
    sha.addData(canonical(fields));
    return sha.result();
}

} // namespace passwright
