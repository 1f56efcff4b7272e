// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace passwright {

//! One entry of the rail: icon and text on a quiet ground; the chosen one stands out by ground and
//! weight, the focused one by a frame.
class NavButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit NavButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int gap() const;
    [[nodiscard]] QFont shownFont() const;
};

} // namespace passwright
