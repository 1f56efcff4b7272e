// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/ProfileExchange.h"

namespace passwright {

//! Profile files, read and written in a worker thread.
class ProfileFiles final : public ProfileExchange
{
public:
    Task<QList<Profile>> read(const QString &path) override;
    Task<Done> write(const QString &path, const QList<Profile> &profiles) override;
};

} // namespace passwright
