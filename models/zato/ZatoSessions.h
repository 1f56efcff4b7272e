// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QList>
#include <QString>

#include <optional>

namespace passwright {

//! Who the sessions are of, as far as the server told. In memory alone, a handful at most.
class ZatoSessions
{
public:
    struct Caller
    {
        QString userId = {}; //!< empty for a regular user: the server does not tell them
        bool isSuperUser = false;
    };

    [[nodiscard]] std::optional<Caller> find(const Secret &ust) const;
    void remember(const Secret &ust, const Caller &caller);
    void forget(const Secret &ust);

private:
    struct Known
    {
        Secret ust;
        Caller caller;
    };
    QList<Known> m_known; //!< the newest last
};

} // namespace passwright
