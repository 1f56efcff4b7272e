// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace passwright {

//! The rows of a bulk reset's plan, or those of one verdict or outcome. They are read page by page as a view asks, and
//! only the pages that were looked at last are held.
class BulkTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, UserName, Name, Verdict, Outcome, Why, Expiry, Cid, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, //!< int: BulkVerdict::Kind, for an icon beside the word; invalid in other columns
        StateRole,                  //!< int: BulkEntry::State, likewise
        NumberRole,                 //!< qint64: BulkEntry::number
    };
    struct Filter
    {
        std::optional<BulkVerdict::Kind> verdict = {};
        std::optional<BulkEntry::State> state = {};
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    //! The words for people come from above: this room knows no languages but its own headings.
    struct Words
    {
        std::function<QString(BulkVerdict::Kind)> verdict;
        std::function<QString(BulkEntry::State)> state;
        std::function<QString(const BulkEntry &)> why;
        std::function<QString(const QDateTime &)> date;
    };

    static constexpr int pageSize = 200;
    static constexpr int pagesHeld = 8;

    explicit BulkTableModel(Words words, QObject *parent = nullptr);

    //! Null: no rows.
    void setPlan(const BulkPlan::Opened &plan);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    //! Reads it again from the first row.
    void refresh();
    //! A row of the plan is another by now: shown where it is held, and never asked for.
    void update(const BulkEntry &entry);

    //! Null where it is not held.
    [[nodiscard]] const BulkEntry *entryAt(int row) const;
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    //! The first page is there, maybe without a row.
    void loaded();
    void failed(const passwright::Error &error);

private:
    void read(int page);
    void take(int page, const BulkPlan::Page &read);
    void hold(int page, const QList<BulkEntry> &entries);
    void wantLater(int page) const;
    void readWanted();
    [[nodiscard]] QString text(const BulkEntry &entry, int column) const;

    Words m_words;
    BulkPlan::Opened m_plan;
    Filter m_filter;
    QList<qint64> m_anchors{0}; //!< by page: the number of the last row before it
    int m_rows = 0;
    bool m_hasMore = false;
    quint64 m_generation = 0; //!< a late answer to an older question is dropped
    QHash<int, QList<BulkEntry>> m_held;
    QList<int> m_lastUsed; //!< pages that are held, the latest last
    QSet<int> m_underWay;
    mutable QSet<int> m_wanted;
};

} // namespace passwright
