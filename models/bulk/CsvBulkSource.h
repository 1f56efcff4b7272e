// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkSource.h"

#include <memory>

namespace passwright {

//! The rows of a CSV file (docs/csv.md): user_id or username or both, and optionally new_password, expiry_days,
//! must_change, reason. It is read on a thread of its own.
//!
//! Errors besides CsvReader's and CsvHeading's: NotFound and CannotOpen (subject: the path), InvalidInput with
//! code "csv.no_user_column". A row that does not fit the heading has badColumn as CsvHeading::misfit tells it.
class CsvBulkSource final : public BulkSource
{
public:
    static constexpr int mostExpiryDays = 36500;

    explicit CsvBulkSource(const QString &path);
    //! Waits for what is being read.
    ~CsvBulkSource() override;
    Q_DISABLE_COPY_MOVE(CsvBulkSource)

    [[nodiscard]] QString title() const override;
    Task<QList<BulkRow>> next(int most) override;
    //! The file is opened again: it may be another one by now, which its digest tells.
    Task<Done> rewind() override;
    [[nodiscard]] QByteArray digest() const override;
    [[nodiscard]] std::optional<double> progress() const override;

    //! Absolute.
    [[nodiscard]] QString path() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
