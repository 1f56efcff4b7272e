// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/UserPage.h"
#include "models/items/UserPages.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

#include <optional>

namespace passwright {

//! What a search found, a user a row, page by page as a view asks for more. However many rows there are, it
//! holds the users of a few pages around those that were shown last (see UserPages); a row whose user it let
//! go of says so, asks for the page again, and changes when it is there. Dates are shown in local time.
class UserTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, UserName, Status, LastSet, Expiry, ColumnCount };
    enum Role {
        FlagRole = Qt::UserRole, //!< int: the gravest UserStatus::Flag, for an icon beside the status; invalid in other columns, and where the user is not held
        UserIdRole,              //!< QString
    };

    //! A page, or the rest of one, that is to be read from the directory.
    struct Need
    {
        bool isMore = false; //!< below the last row; else the users of rows that are there
        int page = 0;
        QString after = {};
        int limit = UserPages::pageSize;
    };

    //! \p clock must outlive the model. \p aboutToExpireDays: see UserStatus.
    UserTableModel(const Clock &clock, int aboutToExpireDays, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Among the users held alone: typing a letter into a table reads nothing.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
        Qt::MatchFlags flags) const override;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    //! Wants one more page: emits needed().
    void fetchMore(const QModelIndex &parent) override;

    //! What to read next: what is looked at goes before what is below; nothing: all is there. One at a time:
    //! take() or giveUp() comes before the next.
    [[nodiscard]] std::optional<Need> need() const;
    //! What was read. A page that came short is gone on with: need() again.
    void take(const Need &need, const UserPage &page);
    //! It did not come. It is asked for again by fetchMore(), refresh() or tryAgain(); the rest of a short page, by readOn().
    void giveUp(const Need &need);
    void tryAgain() { m_failed.clear(); }
    //! A page came short, and the rest of it is being read.
    [[nodiscard]] bool isReadingOn() const { return m_isMoreWanted && m_isShort; }
    //! Nothing more is wanted below the last row, whatever a view asks for, until readOn().
    void stopReadingOn();
    void readOn();
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    //! The first page of another search, in place of what was there.
    void setPage(const UserPage &page);
    //! The same search again: rows stay where they are, and those that are looked at are read afresh.
    void refresh();
    void clear();
    //! Replaces the user of the same user ID, where there is one.
    void update(const Account &account);

    //! nullptr where the user is not held now; good until control returns to the event loop.
    [[nodiscard]] const Account *account(int row) const { return m_pages.at(row); }
    //! Of any row, as it was last read; empty where there is no such row.
    [[nodiscard]] QString userId(int row) const { return m_pages.userId(row); }
    //! Of these rows.
    [[nodiscard]] QStringList userIds(int first, int last) const { return m_pages.userIds(first, last); }
    //! Among the users held; -1 where there is none.
    [[nodiscard]] int rowOf(const QString &userId) const { return m_pages.rowOf(userId); }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    //! Users in memory.
    [[nodiscard]] qsizetype heldUsers() const { return m_pages.heldUsers(); }

Q_SIGNALS:
    //! need() has something.
    void needed();

private:
    //! A page that comes in several answers.
    struct Part
    {
        int page = 0;
        QList<Account> users = {};
        QString after = {};
    };

    [[nodiscard]] QString text(const Account &account, int column) const;
    [[nodiscard]] QString toolTip(const Account &account, int column) const;
    [[nodiscard]] QVariant dataOf(const Account &account, int column, int role) const;
    [[nodiscard]] QVariant dataOfNobody(int row, int column, int role) const;
    void lookAt(int page) const;
    [[nodiscard]] bool isWanted(int page) const;
    //! Nothing is gone on with from the same place for ever.
    [[nodiscard]] static bool goesOn(const Need &need, const UserPage &page);
    void takeMore(const Need &need, const UserPage &page);
    void takeAgain(const Need &need, const UserPage &page);
    void replacePage(int page, const QList<Account> &users, bool hasMore, const QString &next);

    const Clock &m_clock;
    int m_aboutToExpireDays;
    UserPages m_pages;
    std::optional<Part> m_part;
    QString m_begin; //!< cursor of the next page to begin below the last
    QString m_next;  //!< where to go on below the last row
    bool m_hasMore = false;
    bool m_isMoreWanted = false;
    bool m_isShort = false;
    bool m_isStopped = false;
    QSet<int> m_failed;
    mutable QList<int> m_lookedAt; //!< pages, the latest first
    mutable QTimer m_asking;       //!< a view is painting while it looks
};

} // namespace passwright
