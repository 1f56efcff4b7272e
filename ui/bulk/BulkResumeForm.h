// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"
#include "models/domain/Secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace passwright {

class PasswordField;

//! Asks for what an interrupted bulk reset needs to go on: the passphrase of its file, or the file with its passwords.
class BulkResumeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkResumeForm(QWidget *parent = nullptr);

    void setPlan(const BulkPlan::Header &header, const BulkCounts &counts);
    //! Nothing where one is needed and missing, which is said and focused then.
    struct Answer
    {
        Secret passphrase = {};
        QString sourcePath = {};
    };
    [[nodiscard]] std::optional<Answer> answer();
    void focusFirst();
    void wipe();

private:
    QLabel *m_about;
    QLabel *m_note;
    QWidget *m_passphraseRow;
    QLabel *m_passphraseLabel;
    PasswordField *m_passphrase;
    QWidget *m_fileRow;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_problem;
};

} // namespace passwright
