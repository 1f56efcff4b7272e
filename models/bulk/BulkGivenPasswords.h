// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkSource.h"
#include "models/bulk/BulkEntry.h"

#include <QObject>

#include <deque>

namespace passwright {

//! The passwords that a source gives, row by row beside its plan. GUI thread; one call at a time.
class BulkGivenPasswords
{
public:
    //! Both must outlive it.
    BulkGivenPasswords(QObject &context, BulkSource &source);

    //! Reads the source to its end and back to its beginning: Error InvalidInput (subject "source") where its digest
    //! is another.
    Task<Done> check(const QByteArray &digest);
    //! One for each entry; entries come in the order of their numbers, each once. Error InvalidInput (subject
    //! "source") where the source has another row in its place.
    Task<QList<Secret>> of(const QList<BulkEntry> &entries);

private:
    Task<Done> readToEnd(const QByteArray &digest);
    Task<QList<Secret>> take(const QList<BulkEntry> &entries, QList<Secret> taken);

    QObject &m_context;
    BulkSource &m_source;
    std::deque<BulkRow> m_rows; //!< read and not taken yet
};

} // namespace passwright
