// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/SampleUsers.h"
#include "models/crypto/RandomSource.h"
#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace passwright {

//! Writes sample users as rows of zato_sso_user: states that no operation of a directory leads to.
class SampleRows
{
public:
    //! \p random must outlive it.
    SampleRows(QDateTime nowUtc, int rounds, const RandomSource &random);

    //! All of them or none. Users with a password get \p password, each under a salt of its own.
    [[nodiscard]] Result<Done> write(QSqlDatabase &database, const QList<SampleUser> &users, const Secret &password,
        const QString &totpKey) const;

    //! Always the same for a user name.
    [[nodiscard]] static QString userId(const QString &userName);

private:
    [[nodiscard]] QByteArray hashOf(const Secret &password) const;
    [[nodiscard]] QByteArray hashThatNobodyKnows() const;
    [[nodiscard]] QDateTime expiryOf(SampleUser::State state, int index) const;

    QDateTime m_now;
    int m_rounds;
    const RandomSource &m_random;
};

} // namespace passwright
