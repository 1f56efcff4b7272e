// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/UserTableModel.h"

#include "models/items/UserStatus.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace passwright {
namespace {

QString shortDate(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

} // namespace

UserTableModel::UserTableModel(const Clock &clock, int aboutToExpireDays, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_aboutToExpireDays(aboutToExpireDays)
{
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = m_users.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(account, index.column());
    case Qt::ToolTipRole:
        return toolTip(account, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(account, index.column()));
    case FlagRole:
        if (index.column() == Status)
            return static_cast<int>(UserStatus::of(account, m_clock.nowUtc(), m_aboutToExpireDays).constFirst());
        return {};
    case UserIdRole:
        return account.userId;
    default:
        return {};
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        //: Column of the table of users
        return tr("Name");
    case UserName:
        //: Column of the table of users
        return tr("User name");
    case Status:
        //: Column of the table of users
        return tr("Status");
    case LastSet:
        //: Column of the table of users: when the password was last set
        return tr("Password last set");
    case Expiry:
        //: Column of the table of users: when the password expires
        return tr("Password expiry");
    default:
        return {};
    }
}

bool UserTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_cursor.isEmpty() && !m_isWaiting;
}

void UserTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted();
}

void UserTableModel::setPage(const UserPage &page)
{
    beginResetModel();
    m_users = page.users;
    m_cursor = page.cursor;
    m_hasMore = page.hasMore;
    m_isWaiting = false;
    endResetModel();
}

void UserTableModel::appendPage(const UserPage &page)
{
    m_cursor = page.cursor;
    m_hasMore = page.hasMore;
    m_isWaiting = false;
    QList<Account> fresh;
    std::copy_if(page.users.begin(), page.users.end(), std::back_inserter(fresh),
        [this](const Account &account) { return rowOf(account.userId) < 0; });
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_users += fresh;
    endInsertRows();
}

void UserTableModel::pageFailed()
{
    m_isWaiting = false;
}

void UserTableModel::clear()
{
    if (!m_users.isEmpty() || hasMore())
        setPage({});
}

void UserTableModel::update(const Account &account)
{
    const int row = rowOf(account.userId);
    if (row < 0)
        return;
    m_users[row] = account;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const Account &UserTableModel::account(int row) const
{
    return m_users.at(row);
}

int UserTableModel::rowOf(const QString &userId) const
{
    for (int row = 0; row < m_users.size(); ++row) {
        if (m_users.at(row).userId == userId)
            return row;
    }
    return -1;
}

QString UserTableModel::text(const Account &account, int column) const
{
    switch (column) {
    case Name:
        return account.bestName();
    case UserName:
        return account.userName;
    case Status: {
        const QDateTime now = m_clock.nowUtc();
        return UserStatus::words(UserStatus::of(account, now, m_aboutToExpireDays), account, now);
    }
    case LastSet:
        return shortDate(account.passwordLastSet);
    case Expiry:
        return shortDate(account.passwordExpiry);
    default:
        return {};
    }
}

QString UserTableModel::toolTip(const Account &account, int column) const
{
    const auto full = [](const QDateTime &utc) {
        //: A time in UTC, beside its date in local time
        return utc.isValid() ? tr("%1 UTC").arg(QLocale().toString(utc.toUTC(), QLocale::ShortFormat)) : QString();
    };
    switch (column) {
    case Name:
    case UserName:
        return tr("User ID %1").arg(account.userId);
    case LastSet:
        return full(account.passwordLastSet);
    case Expiry:
        return full(account.passwordExpiry);
    default:
        return text(account, column);
    }
}

} // namespace passwright
