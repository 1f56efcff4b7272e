// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Profile.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

namespace passwright {

namespace Ui {
class ConnectionListPage;
}

//! The connections, and what can be done with those that are chosen.
class ConnectionListPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionListPage(QWidget *parent = nullptr);
    ~ConnectionListPage() override;

    //! \p chosen: the ids that are chosen then; where there is none of them, the first is.
    void setProfiles(const QList<Profile> &profiles, const QStringList &chosen);
    void setBusy(bool busy);
    void focusList();
    [[nodiscard]] QStringList chosenIds() const;

Q_SIGNALS:
    void addChosen(passwright::Profile::Kind kind);
    void editChosen(const passwright::Profile &profile);
    void duplicateChosen(const passwright::Profile &profile);
    void testChosen(const passwright::Profile &profile);
    void removeChosen(const passwright::Profile &profile);
    void importChosen();
    void exportChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenu();
    //! The one that is chosen; nothing where several are, or none.
    [[nodiscard]] std::optional<Profile> chosen() const;
    void showChosen();
    void editCurrent();

    std::unique_ptr<Ui::ConnectionListPage> m_ui;
    QList<Profile> m_profiles;
    bool m_isBusy = false;
};

} // namespace passwright
