// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/CsvUserList.h"

#include "models/csv/CsvValue.h"
#include "models/transfer/UserColumns.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace passwright {
namespace {

quint64 keyOf(const QString &userName)
{
    const QByteArray hash = QCryptographicHash::hash(userName.toUtf8(), QCryptographicHash::Sha256);
    return qFromLittleEndian<quint64>(hash.constData());
}

ImportVerdict unreadable(const QString &column)
{
    return {.kind = ImportVerdict::Kind::Refused, .refusals = {Refusal{.status = StatusCode::InputInvalid, .detail = column}}};
}

} // namespace

CsvUserList::CsvUserList(const QString &path)
    : m_table(path, column::imported() + column::passedOver())
{
}

Result<QList<ImportRow>> CsvUserList::next(int most, int mostPasswords)
{
    if (const auto begun = begin(); !begun.ok())
        return begun.error();
    QList<ImportRow> rows;
    int passwords = 0;
    while (rows.size() < most && passwords < mostPasswords) {
        auto record = m_table.next();
        if (!record.ok())
            return record.error();
        if (!record->has_value())
            break;
        rows << row(**record);
        passwords += rows.last().user.password.isEmpty() ? 0 : 1;
    }
    return rows;
}

Result<Done> CsvUserList::begin()
{
    if (m_hasBegun)
        return Done{};
    if (const auto begun = m_table.begin(); !begun.ok())
        return begun.error();
    if (!m_table.heading().has(column::userName))
        return Error{.kind = Error::Kind::InvalidInput,
                     .detail = column::imported().join(QLatin1String(", ")),
                     .code = QStringLiteral("csv.no_user_column")};
    m_hasBegun = true;
    return Done{};
}

QStringList CsvUserList::passedOver() const
{
    QStringList columns = column::passedOver();
    columns.removeIf([this](const QString &column) { return !m_table.heading().has(column); });
    return columns;
}

ImportRow CsvUserList::row(CsvReader::Record &record)
{
    const CsvHeading &heading = m_table.heading();
    const auto text = [&](const QString &column) { return heading.text(record, column); };
    ImportRow row{.line = record.line,
                  .user = {.userName = text(column::userName),
                           .userId = text(column::userId),
                           .displayName = text(column::displayName),
                           .firstName = text(column::firstName),
                           .middleName = text(column::middleName),
                           .lastName = text(column::lastName),
                           .email = text(column::email),
                           .isSuperUser = yesOrNo(text(column::superUser)),
                           .mustChange = yesOrNo(text(column::mustChange)),
                           .password = heading.takeSecret(record, column::password)}};
    const QString misfit = heading.misfit(record);
    if (!misfit.isEmpty())
        row.verdict = unreadable(misfit);
    else if (!row.user.isSuperUser && !text(column::superUser).isEmpty())
        row.verdict = unreadable(column::superUser);
    else if (!row.user.mustChange && !text(column::mustChange).isEmpty())
        row.verdict = unreadable(column::mustChange);
    if (!row.user.userName.isEmpty()) {
        const quint64 key = keyOf(row.user.userName);
        row.isDuplicate = m_seen.contains(key);
        m_seen.insert(key);
    }
    if (row.isDuplicate)
        row.verdict.kind = ImportVerdict::Kind::Refused;
    return row;
}

} // namespace passwright
