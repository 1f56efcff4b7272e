// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/HandOver.h"
#include "models/crypto/RandomSource.h"

#include <memory>

namespace passwright {

//! Generated passwords in a file, mode 0600, each entry sealed with AES-256-GCM under a key that PBKDF2-HMAC-SHA512
//! derives from a passphrase (600,000 rounds, 32 bytes of salt). Entries are bound to their place and
//! their file: one that was changed, moved or taken from another is found (Damaged). A last entry that a
//! crash cut off is dropped. One program at a time. Format: docs/hand-over-file.md.
class HandOverFile final : public HandOver
{
public:
    static constexpr int rounds = 600'000;

    //! A new file. Deriving the key takes about a second: not in the GUI thread, as open(). Errors: AlreadyExists, CannotWrite, NoSpace, NotFound, InvalidInput (an empty passphrase).
    static Result<std::unique_ptr<HandOverFile>> create(const QString &path, const Secret &passphrase, const RandomSource &random);
    //! Errors: NotFound, CannotOpen, NotOurs (no such file of ours), WrongKey (the passphrase), Busy (another program has
    //! it open), SchemaTooNew, Damaged.
    static Result<std::unique_ptr<HandOverFile>> open(const QString &path, const Secret &passphrase);

    ~HandOverFile() override;

    [[nodiscard]] Result<Done> keep(const QList<HandOverEntry> &entries) override;
    [[nodiscard]] Result<Done> forEach(const std::function<bool(const HandOverEntry &)> &visit) override;
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    class Private;
    explicit HandOverFile(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace passwright
