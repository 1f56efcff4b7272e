// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Preferences.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace passwright {

//! Asks why, and how the caller was verified, as far as the preferences want it asked.
class ReasonBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBox(QWidget *parent = nullptr);

    //! What is typed stays.
    void setPreferences(const Preferences &preferences);
    //! Empty where it is not asked for.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString verification() const;
    //! Whether it is required and nothing is typed.
    [[nodiscard]] bool isReasonMissing() const;
    [[nodiscard]] bool isVerificationMissing() const;
    void focusReason();
    void focusVerification();
    void clear();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Preferences m_preferences;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_verificationLabel;
    QComboBox *m_verification;
};

} // namespace passwright
