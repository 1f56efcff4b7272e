// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace passwright {

class PasswordField;

//! One line under the password fields of a form, there only while Caps Lock is on.
class CapsLockNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit CapsLockNotice(QWidget *parent = nullptr);

    void watch(PasswordField *field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
};

} // namespace passwright
