// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"
#include "models/transfer/UserImport.h"

#include <QJsonArray>

namespace passwright {

//! `user import`: brings the users of a CSV file into a database of our own, or says what that would do.
class UserImportCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

    static constexpr int mostListed = 1000; //!< refused rows in the JSON

protected:
    void work() override;

private:
    void tell(const QList<ImportRow> &rows);
    void tellProgress(const ImportCounts &counts);
    void end(const Result<ImportCounts> &result);
    [[nodiscard]] bool isDryRun() const;

    UserImport *m_import = nullptr;
    ImportCounts m_counts;
    QJsonArray m_refused;
    qint64 m_told = 0; //!< rows of the last progress that was told
};

} // namespace passwright
