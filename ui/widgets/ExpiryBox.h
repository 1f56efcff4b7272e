// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QToolButton;

namespace passwright {

namespace Ui {
class ExpiryBox;
}

//! Asks when a new password expires: as configured, or in a number of days, with the date beside it.
class ExpiryBox : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maxDays = 3650;

    explicit ExpiryBox(QWidget *parent = nullptr);
    ~ExpiryBox() override;

    //! \p configuredDays: what holds where nobody says otherwise. \p expiryFor tells the date (UTC) of a number of days.
    void setUp(int configuredDays, std::function<QDateTime(std::optional<int>)> expiryFor);
    //! Nothing: as configured.
    void setDays(std::optional<int> days);
    [[nodiscard]] std::optional<int> days() const;
    //! The date beside the number of days, as it is shown.
    [[nodiscard]] QString dateText() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addQuickChoices();
    void nameQuickChoices();
    void showDates();

    std::unique_ptr<Ui::ExpiryBox> m_ui;
    std::function<QDateTime(std::optional<int>)> m_expiryFor;
    QList<QToolButton *> m_quickChoices;
    int m_configuredDays = 0;
};

} // namespace passwright
