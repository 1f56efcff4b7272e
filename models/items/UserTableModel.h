// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Clock.h"
#include "models/domain/UserPage.h"

#include <QAbstractTableModel>
#include <QList>

namespace passwright {

//! What a search found, a user a row, page by page as a view asks for more. Dates are shown in local time.
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

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    //! Emits moreWanted() once, until the next page or pageFailed().
    void fetchMore(const QModelIndex &parent) override;

    //! In place of what was there.
    void setPage(const UserPage &page);
    //! Below what is there; a user who is there already is not shown twice.
    void appendPage(const UserPage &page);
    //! The page that was wanted does not come; it may be asked for again.
    void pageFailed();
    void clear();
    //! Replaces the user of the same user ID, where there is one.
    void update(const Account &account);

    //! \p row must be one of the model's.
    [[nodiscard]] const Account &account(int row) const;
    //! -1 where there is none.
    [[nodiscard]] int rowOf(const QString &userId) const;
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    //! For UserQuery::after; empty where there is no further page.
    [[nodiscard]] QString cursor() const { return m_cursor; }

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] QString text(const Account &account, int column) const;
    [[nodiscard]] QString toolTip(const Account &account, int column) const;

    const Clock &m_clock;
    int m_aboutToExpireDays;
    QList<Account> m_users;
    QString m_cursor;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};

} // namespace passwright
