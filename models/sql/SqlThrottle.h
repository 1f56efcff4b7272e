// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QDateTime>
#include <QSqlDatabase>

#include <optional>

namespace passwright {

class SqlDialect;

//! The table `passwright_throttle`: failed sign-ins of a user name, known or not, and the delay that
//! they have earned. Names are kept as their SHA-256: people type passwords into the wrong field.
class SqlThrottle
{
public:
    static constexpr int freeFailures = 3;      //!< that many in a row cost nothing
    static constexpr int longestSeconds = 900;
    static constexpr int forgottenAfterHours = 24;

    SqlThrottle(QSqlDatabase &database, const QDateTime &nowUtc);

    Result<Done> createTable(const SqlDialect &dialect);

    //! What the given number of failures in a row costs: 0, 0, 0, 1, 2, 4, ... seconds.
    [[nodiscard]] static int delaySeconds(int failures);

    //! How long this name still has to wait; 0: not at all.
    Result<int> secondsLeft(const QString &userName);
    Result<Done> failed(const QString &userName);
    //! Forgets the failures. \p totpStep: of the one-time code that was used.
    Result<Done> succeeded(const QString &userName, std::optional<qint64> totpStep = {});
    //! The last one-time code's step that was used; it must not be used again.
    Result<std::optional<qint64>> lastTotpStep(const QString &userName);

private:
    struct Entry
    {
        int failures = 0;
        QDateTime changed;
        std::optional<qint64> totpStep;
    };
    Result<std::optional<Entry>> read(const QString &userName);
    Result<Done> write(const QString &userName, const Entry &entry);

    QSqlDatabase &m_database;
    QDateTime m_now;
};

} // namespace passwright
