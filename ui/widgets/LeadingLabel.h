// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace passwright {

//! A text that begins where lines of the interface begin, also when the text itself runs the other
//! way: a user name or a path in Latin letters in a right-to-left window.
class LeadingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LeadingLabel(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void align();
};

} // namespace passwright
