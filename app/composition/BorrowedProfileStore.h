// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/services/ProfileStore.h"

namespace passwright {

//! The profiles of a file that is used as it is, before those of another store. Nothing of the borrowed ones
//! is kept there: what is learned of them, and which was used last, is forgotten with this.
class BorrowedProfileStore final : public ProfileStore
{
public:
    //! The profiles of a file (see ProfileFile), marked as deployed. Their ids are made from what they say of
    //! the server, so that a file cannot get at secrets that are kept for another one. Error Damaged also
    //! where there is none in it.
    [[nodiscard]] static Result<QList<Profile>> read(const QString &path);

    //! \p others must outlive it.
    BorrowedProfileStore(QList<Profile> borrowed, ProfileStore &others);

    [[nodiscard]] QList<Profile> profiles() const override;
    void save(const Profile &profile) override;
    void remove(const QString &id) override;
    //! The first of the borrowed ones, until another is used.
    [[nodiscard]] QString lastUsed() const override;
    void setLastUsed(const QString &id) override;

private:
    QList<Profile> m_borrowed;
    ProfileStore &m_others;
    QString m_lastUsed; //!< empty: ask the others
};

} // namespace passwright
