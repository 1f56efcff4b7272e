// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Capabilities.h"
#include "models/domain/PasswordRules.h"
#include "models/services/Preferences.h"
#include "ui/bulk/BulkController.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace passwright {

class ExpiryBox;
class GeneratorKindBox;
class MutedLabel;
class PasswordField;
class ReasonBox;

//! Asks what a bulk reset does with each of its users, and where generated passwords wait until they are handed over.
class BulkOptionsForm final : public QWidget
{
    Q_OBJECT

public:
    //! The clock must outlive it.
    BulkOptionsForm(const Capabilities &can, const PasswordRules &rules, const Preferences &preferences, const Clock &clock,
        QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    //! For another source; \p path: of the file that may bring its own passwords, or empty.
    void start(const QString &path);
    void focusFirst();
    //! What is asked for; nothing where something is missing, which is said and focused then.
    [[nodiscard]] std::optional<BulkController::Choice> choice();
    //! Overwrites the passphrase.
    void wipe();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *passwordBox();
    [[nodiscard]] QWidget *handOverBox();
    void retranslate();
    void showParts();
    void say(const QString &problem, QWidget *where);
    [[nodiscard]] bool isGenerated() const;
    [[nodiscard]] bool checkHandOver();

    Capabilities m_can;
    PasswordRules m_rules;
    Preferences m_preferences;
    const Clock &m_clock;
    QString m_path;

    QLabel *m_passwordTitle;
    QRadioButton *m_generate;
    GeneratorKindBox *m_kind;
    QRadioButton *m_given;
    QLabel *m_handOverTitle;
    QWidget *m_handOver;
    QRadioButton *m_keepInFile;
    QWidget *m_fileFields;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_passphraseLabel;
    PasswordField *m_passphrase;
    QLabel *m_repeatLabel;
    PasswordField *m_repeat;
    MutedLabel *m_passphraseNote;
    QRadioButton *m_keepInWindow;
    MutedLabel *m_windowNote;
    QLabel *m_expiryTitle;
    ExpiryBox *m_expiry;
    QCheckBox *m_mustChange;
    QCheckBox *m_unlock;
    QCheckBox *m_unhelped;
    ReasonBox *m_why;
    QLabel *m_problem;
};

} // namespace passwright
