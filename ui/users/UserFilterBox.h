// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"

#include <QComboBox>

#include <optional>

namespace passwright {

//! Whom to look among: everybody, or those in one state.
class UserFilterBox : public QComboBox
{
    Q_OBJECT

public:
    explicit UserFilterBox(QWidget *parent = nullptr);

Q_SIGNALS:
    //! \p days: for ExpiresWithin.
    void filterChosen(std::optional<passwright::UserQuery::State> state, int days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
};

} // namespace passwright
