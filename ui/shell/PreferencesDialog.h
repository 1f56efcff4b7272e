// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Preferences.h"

#include <QDialog>

#include <memory>

namespace passwright {

namespace Ui {
class PreferencesDialog;
}

//! What a person sets once. Saves nothing itself: preferences() holds what was chosen once it is
//! accepted.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &preferences, bool hasPassphrases, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    [[nodiscard]] Preferences preferences() const;

private:
    void fillChoices(bool hasPassphrases);
    void showPreferences();

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Preferences m_preferences;
};

} // namespace passwright
