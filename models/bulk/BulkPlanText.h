// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Outcome.h"
#include "models/services/Preflight.h"

#include <QString>

namespace passwright {

//! Reasons and notices as a plan keeps them: JSON, by their stable codes and names.
class BulkPlanText
{
public:
    //! Empty where there are none.
    [[nodiscard]] static QString from(const QList<Refusal> &refusals);
    [[nodiscard]] static QList<Refusal> refusals(const QString &text);
    //! Names with blanks between them.
    [[nodiscard]] static QString from(const QList<Preflight::Notice> &notices);
    [[nodiscard]] static QList<Preflight::Notice> notices(const QString &text);
};

} // namespace passwright
