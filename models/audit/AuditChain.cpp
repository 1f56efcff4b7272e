// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditChain.h"

namespace passwright {
namespace {

QByteArrayView view(const AuditChain::Field &field)
{
    return field ? QByteArrayView(field->constData(), field->size()) : QByteArrayView();
}

} // namespace

QByteArray AuditChain::origin()
{
    return QByteArray(hashSize, '\0');
}

QByteArray AuditChain::canonical(const QList<Field> &fields)
{
    qsizetype all = 0;
    for (const Field &field : fields)
        all += size(view(field));
    QByteArray bytes(all, Qt::Uninitialized);
    char *to = bytes.data();
    for (const Field &field : fields)
        to = write(to, view(field));
    return bytes;
}

bool AuditChain::isUtf8(QByteArrayView canonical)
{
    while (!canonical.isEmpty()) {
        const bool isNull = canonical.front() == null;
        const qsizetype end = isNull ? 1 : head + static_cast<qsizetype>(qFromBigEndian<quint64>(canonical.data() + 1));
        if (!isNull && !canonical.sliced(head, end - head).isValidUtf8())
            return false;
        canonical = canonical.sliced(end);
    }
    return true;
}

QByteArray AuditChain::hash(const QByteArray &previousHash, const QList<Field> &fields)
{
    Sha256 sha;
    return hash(sha, previousHash, canonical(fields));
}

QByteArray AuditChain::hash(Sha256 &sha, QByteArrayView previousHash, QByteArrayView canonical)
{
    sha.add("passwright audit 1\n");
    sha.add(previousHash);
    sha.add(canonical);
    return sha.result();
}

} // namespace passwright
