// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditChain.h"
#include "models/audit/AuditEvent.h"

#include <QSqlQuery>
#include <QVariantList>

namespace passwright {

//! An event as the columns of `passwright_audit`, in their order: what is stored is what is hashed.
class AuditRow
{
public:
    //! Column names, comma separated, beginning with the sequence and without the two hashes.
    static QString columns();
    //! Columns of columns(); the hashes follow them as the next two.
    static constexpr int columnCount() { return 18; }

    //! With the sequence of the event, without its hashes.
    static AuditRow fromEvent(const AuditEvent &event);
    //! From a query that selects columns(), previous_hash, hash.
    static AuditRow fromQuery(const QSqlQuery &query);

    //! A text that the table should not hold (unknown kind, code or date) reads as the type's default:
    //! verifying the chain is what finds it.
    [[nodiscard]] AuditEvent toEvent() const;
    [[nodiscard]] qint64 sequence() const;
    [[nodiscard]] QByteArray previousHash() const { return m_previousHash; }
    [[nodiscard]] QByteArray hash() const { return m_hash; }
    [[nodiscard]] const QVariantList &values() const { return m_values; }
    [[nodiscard]] QList<AuditChain::Field> fields() const;
    //! Whether a row whose last column is this is hashed without it, as rows were before there was such a column.
    [[nodiscard]] static bool isLeftOut(QByteArrayView lastColumn) { return lastColumn.isEmpty(); }

private:
    QVariantList m_values;
    QByteArray m_previousHash;
    QByteArray m_hash;
};

//! How the trail keeps a point in time: UTC with milliseconds, sorted as text like the time itself.
[[nodiscard]] QString auditTimeText(const QDateTime &utc);

} // namespace passwright
