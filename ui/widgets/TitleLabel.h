// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/LeadingLabel.h"

namespace passwright {

//! The title of a page: larger than its text, whatever the size of that.
class TitleLabel final : public LeadingLabel
{
    Q_OBJECT
    //! How many times as large as the text.
    Q_PROPERTY(double scale READ scale WRITE setScale)

public:
    explicit TitleLabel(QWidget *parent = nullptr);

    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale);

private:
    double m_scale = 1.6;
};

} // namespace passwright
