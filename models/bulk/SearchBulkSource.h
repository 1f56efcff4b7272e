// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkSource.h"
#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QCryptographicHash>
#include <QObject>

namespace passwright {

//! Everybody whom a search finds, page by page, in its order.
class SearchBulkSource final : public BulkSource
{
public:
    //! \p directory must outlive it. \p title: see title().
    SearchBulkSource(UserDirectory &directory, UserQuery query, const Caller &caller, QString title);

    [[nodiscard]] QString title() const override { return m_title; }
    Task<QList<BulkRow>> next(int most) override;
    Task<Done> rewind() override;
    [[nodiscard]] QByteArray digest() const override { return m_hash.result(); }
    //! A search does not tell how many it finds.
    [[nodiscard]] std::optional<double> progress() const override { return {}; }

private:
    Task<QList<BulkRow>> take(const Result<UserPage> &page, int most);

    UserDirectory &m_directory;
    UserQuery m_query;
    Caller m_caller;
    QString m_title;
    QString m_cursor;
    qint64 m_rows = 0;
    bool m_isAtEnd = false;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QObject m_context; //!< when it goes, so does what is under way
};

} // namespace passwright
