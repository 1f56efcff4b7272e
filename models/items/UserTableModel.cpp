// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/UserTableModel.h"

#include "models/items/UserStatus.h"

#include <QLocale>

#include <algorithm>

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
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &UserTableModel::needed);
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.rows();
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    lookAt(UserPages::pageOf(index.row()));
    const Account *account = m_pages.at(index.row());
    return account ? dataOf(*account, index.column(), role) : dataOfNobody(index.row(), index.column(), role);
}

QVariant UserTableModel::dataOf(const Account &account, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(account, column);
    case Qt::ToolTipRole:
        return toolTip(account, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(account, column));
    case FlagRole:
        if (column == Status)
            return static_cast<int>(UserStatus::of(account, m_clock.nowUtc(), m_aboutToExpireDays).constFirst());
        return {};
    case UserIdRole:
        return account.userId;
    default:
        return {};
    }
}

QVariant UserTableModel::dataOfNobody(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? QVariant(QStringLiteral("…")) : QVariant();
    case Qt::AccessibleTextRole:
        //: Said of a row of a table while its user is being read
        return tr("Being read");
    case UserIdRole:
        return m_pages.userId(row);
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

QModelIndexList UserTableModel::match(
    const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const
{
    if (role != Qt::DisplayRole || !(flags & Qt::MatchStartsWith))
        return QAbstractTableModel::match(start, role, value, hits, flags);
    QModelIndexList found;
    const int rows = m_pages.rows();
    int row = start.row();
    for (int seen = 0; seen < rows && (hits < 0 || found.size() < hits);) {
        const Account *account = m_pages.at(row);
        if (account && text(*account, start.column()).startsWith(value.toString(), Qt::CaseInsensitive))
            found << index(row, start.column());
        const int restOfPage = std::min(UserPages::pageSize - row % UserPages::pageSize, rows - row);
        const int step = account ? 1 : restOfPage;
        seen += step;
        row = (row + step) % rows;
    }
    return found;
}

bool UserTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isMoreWanted && !m_isStopped;
}

void UserTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isMoreWanted = true;
    Q_EMIT needed();
}

void UserTableModel::lookAt(int page) const
{
    constexpr qsizetype mostLookedAt = 4; // more than a screen shows
    if (m_lookedAt.value(0, -1) != page) {
        m_lookedAt.removeOne(page);
        m_lookedAt.prepend(page);
        if (m_lookedAt.size() > mostLookedAt)
            m_lookedAt.removeLast();
    }
    if (isWanted(page) && !m_asking.isActive())
        m_asking.start();
}

bool UserTableModel::isWanted(int page) const
{
    return page < m_pages.pages() && m_pages.isWanting(page) && !m_failed.contains(page);
}

std::optional<UserTableModel::Need> UserTableModel::need() const
{
    const auto page = std::find_if(m_lookedAt.begin(), m_lookedAt.end(), [this](int each) { return isWanted(each); });
    if (page != m_lookedAt.end()) {
        if (m_part && m_part->page == *page)
            return Need{.page = *page, .after = m_part->after, .limit = UserPages::pageSize - static_cast<int>(m_part->users.size())};
        return Need{.page = *page, .after = m_pages.cursor(*page)};
    }
    if (m_isMoreWanted)
        return Need{.isMore = true, .after = m_next, .limit = UserPages::pageSize - m_pages.rows() % UserPages::pageSize};
    return {};
}

void UserTableModel::take(const Need &need, const UserPage &page)
{
    m_failed.clear();
    if (need.isMore)
        takeMore(need, page);
    else
        takeAgain(need, page);
    m_pages.releaseFarFrom(m_lookedAt);
}

void UserTableModel::giveUp(const Need &need)
{
    m_part.reset();
    if (!need.isMore)
        m_failed.insert(need.page);
    else if (isReadingOn())
        stopReadingOn();
    else
        m_isMoreWanted = false;
}

void UserTableModel::stopReadingOn()
{
    m_isMoreWanted = false;
    m_isStopped = true;
}

void UserTableModel::readOn()
{
    m_isStopped = false;
    fetchMore({});
}

bool UserTableModel::goesOn(const Need &need, const UserPage &page)
{
    return page.hasMore && !page.cursor.isEmpty() && page.cursor != need.after;
}

void UserTableModel::takeMore(const Need &need, const UserPage &page)
{
    const QList<Account> fresh = m_pages.fresh(page.users.mid(0, need.limit));
    m_hasMore = goesOn(need, page);
    m_next = page.cursor;
    if (!fresh.isEmpty()) {
        const int first = m_pages.rows();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_pages.append(fresh, m_begin);
        endInsertRows();
    }
    const bool isFull = !fresh.isEmpty() && m_pages.rows() % UserPages::pageSize == 0;
    if (isFull)
        m_begin = page.cursor;
    m_isMoreWanted = m_hasMore && !isFull;
    m_isShort = m_isMoreWanted;
}

void UserTableModel::takeAgain(const Need &need, const UserPage &page)
{
    if (!m_part || m_part->page != need.page)
        m_part = Part{.page = need.page};
    m_part->users += page.users.mid(0, need.limit);
    m_part->after = page.cursor;
    const bool hasMore = goesOn(need, page);
    if (hasMore && m_part->users.size() < UserPages::pageSize)
        return;
    const QList<Account> users = m_part->users;
    m_part.reset();
    replacePage(need.page, users, hasMore, page.cursor);
}

void UserTableModel::replacePage(int page, const QList<Account> &users, bool hasMore, const QString &next)
{
    const int first = page * UserPages::pageSize;
    const int end = first + static_cast<int>(users.size());
    if (!hasMore && m_pages.rows() > end) {
        beginRemoveRows({}, end, m_pages.rows() - 1);
        m_pages.truncate(end);
        endRemoveRows();
    }
    if (!users.isEmpty()) {
        const int known = std::min(m_pages.rows(), end) - first;
        m_pages.replace(page, users.mid(0, known));
        Q_EMIT dataChanged(index(first, 0), index(first + known - 1, ColumnCount - 1));
        if (known < users.size()) {
            beginInsertRows({}, first + known, end - 1);
            m_pages.append(users.mid(known), {});
            endInsertRows();
        }
    }
    if (hasMore && page + 1 < m_pages.pages()) {
        if (m_pages.cursor(page + 1) != next)
            m_pages.move(page + 1, next);
        return;
    }
    m_hasMore = hasMore;
    m_isMoreWanted = m_isMoreWanted && hasMore && !m_isShort;
    m_isShort = false;
    m_begin = m_next = next;
}

void UserTableModel::setPage(const UserPage &page)
{
    beginResetModel();
    m_pages.clear();
    m_lookedAt.clear();
    m_part.reset();
    m_begin.clear();
    m_isStopped = false;
    const Need first;
    m_pages.append(m_pages.fresh(page.users.mid(0, first.limit)), {});
    m_hasMore = goesOn(first, page);
    m_next = page.cursor;
    if (m_pages.rows() == UserPages::pageSize)
        m_begin = page.cursor;
    m_isMoreWanted = m_isShort = m_hasMore && m_pages.rows() < UserPages::pageSize;
    m_failed.clear();
    endResetModel();
}

void UserTableModel::refresh()
{
    m_pages.refresh();
    m_failed.clear();
    m_part.reset();
    m_isMoreWanted = m_isMoreWanted && m_isShort;
    if (m_lookedAt.isEmpty())
        m_lookedAt << 0;
}

void UserTableModel::clear()
{
    if (m_pages.rows() > 0 || m_hasMore)
        setPage({});
}

void UserTableModel::update(const Account &account)
{
    const int row = m_pages.update(account);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
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
