// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QList>
#include <QString>

namespace passwright {

//! What a server said, fit to be shown and kept: one line, printable, at most 200 characters; empty where it
//! repeats one of \p secrets, plainly or escaped for HTML or a URL.
[[nodiscard]] QString serverWords(const QString &text, const QList<Secret> &secrets = {});

} // namespace passwright
