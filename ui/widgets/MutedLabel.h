// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/LeadingLabel.h"

namespace passwright {

//! A text that stands back behind the others, and still reads well, light and dark.
class MutedLabel : public LeadingLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void applyColor();
};

} // namespace passwright
