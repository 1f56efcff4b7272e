// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Preferences.h"

#include <QComboBox>

namespace passwright {

//! Chooses the kind of generated passwords.
class GeneratorKindBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit GeneratorKindBox(QWidget *parent = nullptr);

    [[nodiscard]] Preferences::GeneratorKind kind() const;
    void setKind(Preferences::GeneratorKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace passwright
