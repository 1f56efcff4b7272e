// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Icons.h"

#include <QWidget>

namespace passwright {

//! One icon beside a text, as high as a line of it, or as many lines as asked. Says nothing to a
//! screen reader: the text beside it does.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    //! In heights of a line of text; 1.2 from the start.
    void setLines(double lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    double m_lines = 1.2;
};

} // namespace passwright
