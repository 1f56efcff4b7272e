// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace passwright {

//! Technical words about an answer, for a ticket. A server may put what it was sent into its words:
//! nothing is taken from them that could hold a part of a secret.
class ZatoDetails
{
public:
    //! The HTTP status, what is \p odd, the server's cid and a short piece of its "details".
    [[nodiscard]] static QString of(int status, const QJsonObject &answer, const QList<Secret> &secrets, const QString &odd);
    //! Whether \p text may hold \p secret, whole or escaped: a run of four of its letters and digits is enough.
    //! A secret without such a run may be anywhere.
    [[nodiscard]] static bool mayHold(const QString &text, const Secret &secret);
    //! Scheme, host and path of where a redirect leads; no query.
    [[nodiscard]] static QString address(const QByteArray &location);
};

} // namespace passwright
