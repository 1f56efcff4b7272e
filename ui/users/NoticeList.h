// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Preflight.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace passwright {

class IconLabel;

//! What to know before a reset, a line each, with what can be done about it beside it. Nothing in it
//! is ticked or typed but by the person.
class NoticeList final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeList(QWidget *parent = nullptr);

    //! Keeps what the person ticked or typed while the notice it belongs to stays.
    void setNotices(const QList<Preflight::Notice> &notices, bool canUnlock, bool canApprove);
    //! Nothing ticked, nothing typed.
    void reset();

    [[nodiscard]] bool unlockAsWell() const;
    //! What was typed to confirm the reset of another super-user.
    [[nodiscard]] QString confirmedName() const;
    void focusConfirmation();

Q_SIGNALS:
    void approveChosen();
    void ownAccountChosen();
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void clearLines();
    void addLine(Preflight::Notice notice);
    void retranslate();

    QVBoxLayout *m_lines;
    QCheckBox *m_unlock;
    QPushButton *m_approve;
    QWidget *m_confirmation;
    QLabel *m_confirmLabel;
    QLineEdit *m_confirm;
    QPushButton *m_ownAccount;
    QList<QWidget *> m_rows;
    QList<Preflight::Notice> m_notices;
};

} // namespace passwright
