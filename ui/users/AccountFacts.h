// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;

namespace passwright {

class IconLabel;

//! The state of one user, to read and to copy from.
class AccountFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFacts(QWidget *parent = nullptr);

    void showAccount(const Account &account, const QDateTime &nowUtc, int aboutToExpireDays);
    //! The status as it is shown.
    [[nodiscard]] QString statusText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(QLabel *caption, QWidget *beside = nullptr);
    void alignTexts();
    void retranslate();

    QLabel *m_name;
    IconLabel *m_statusIcon;
    QLabel *m_status;
    QFormLayout *m_form;
    QLabel *m_userNameCaption;
    QLabel *m_userIdCaption;
    QLabel *m_emailCaption;
    QLabel *m_lastSetCaption;
    QLabel *m_expiryCaption;
    QToolButton *m_copyId;
    QLabel *m_userName;
    QLabel *m_userId;
    QLabel *m_email;
    QLabel *m_lastSet;
    QLabel *m_expiry;
    Account m_account;
    QDateTime m_now;
    int m_aboutToExpireDays = 0;
};

} // namespace passwright
