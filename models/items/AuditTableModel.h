// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditQuery.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>

namespace passwright {

//! Rows of the audit trail, newest first, in local time. More of them are fetched as a view asks.
class AuditTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, OnWhom, Outcome, Cid, Application, Address, Reason, Verification, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, //!< int: AuditEvent::Outcome, for an icon beside the word; invalid in other columns
        SequenceRole,               //!< qint64
    };

    //! The words for people come from above: this room knows no languages but its own headings.
    struct Words
    {
        std::function<QString(AuditEvent::Kind)> kind;
        std::function<QString(AuditEvent::Outcome)> outcome;
    };

    explicit AuditTableModel(Words words, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    //! Emits moreWanted() once, until the next page or pageFailed().
    void fetchMore(const QModelIndex &parent) override;

    void setPage(const AuditPage &page);
    void appendPage(const AuditPage &page);
    //! The page that was wanted does not come; it may be asked for again.
    void pageFailed();
    void clear();

    //! \p row must be one of the model's.
    [[nodiscard]] const AuditEvent &eventAt(int row) const;
    //! The smallest sequence shown, for the next page; 0 where there is no row.
    [[nodiscard]] qint64 lastSequence() const;
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    //! The value of a column, for the table and for the details of one row.
    [[nodiscard]] QString text(const AuditEvent &event, int column) const;

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] static QString toolTip(const AuditEvent &event, int column);

    Words m_words;
    QList<AuditEvent> m_events;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};

} // namespace passwright
