// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace passwright {

//! A time as HTTP's headers write it (RFC 7231, section 7.1.1.1), such as "Tue, 07 Jun 2011 20:51:35 GMT".
[[nodiscard]] QByteArray httpDate(const QDateTime &utc);
//! UTC; invalid where it is not of that form.
[[nodiscard]] QDateTime fromHttpDate(const QByteArray &text);

} // namespace passwright
