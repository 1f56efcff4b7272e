// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Clock.h"

#include <QAbstractTableModel>
#include <QList>

namespace passwright {

//! What a search found, a user a row. Dates are shown in local time.
class UserTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, UserName, Status, LastSet, Expiry, ColumnCount };
    enum Role {
        FlagRole = Qt::UserRole, //!< int: the gravest UserStatus::Flag, for an icon beside the status; invalid in other columns
        UserIdRole,              //!< QString
    };

    //! \p clock must outlive the model. \p aboutToExpireDays: see UserStatus.
    UserTableModel(const Clock &clock, int aboutToExpireDays, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setUsers(QList<Account> users);
    void clear();
    //! Replaces the user of the same user ID, where there is one.
    void update(const Account &account);

    //! \p row must be one of the model's.
    [[nodiscard]] const Account &account(int row) const;
    //! -1 where there is none.
    [[nodiscard]] int rowOf(const QString &userId) const;

private:
    [[nodiscard]] QString text(const Account &account, int column) const;
    [[nodiscard]] QString toolTip(const Account &account, int column) const;

    const Clock &m_clock;
    int m_aboutToExpireDays;
    QList<Account> m_users;
};

} // namespace passwright
