// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/passwords/SsoConf.h"

#include <QByteArray>
#include <QString>

namespace passwright {

//! The files that a profile names. They are read whole, so not in the window's thread.
//! Errors: NotFound, CannotOpen, InvalidInput (larger than 1 MiB, or not what it should be); the subject is the path.
class SmallFile
{
public:
    [[nodiscard]] static Result<QByteArray> read(const QString &path);
    //! A sso.conf.
    [[nodiscard]] static Result<SsoConf> readPolicy(const QString &path);
    //! Certificates in PEM; at least one.
    [[nodiscard]] static Result<QByteArray> readCertificates(const QString &path);
};

} // namespace passwright
