// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/passwords/Strength.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace passwright {

//! How strong a password is: a bar of four parts, and beside it the word that says it.
class StrengthMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    //! Nothing: nothing is typed.
    void setStrength(std::optional<Strength> strength);
    //! The word that is shown.
    [[nodiscard]] QString word() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Bar;

    void showWord();

    Bar *m_bar;
    QLabel *m_word;
    std::optional<Strength> m_strength;
};

} // namespace passwright
