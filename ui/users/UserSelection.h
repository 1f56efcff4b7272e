// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/UserTableModel.h"

#include <QObject>
#include <QSet>
#include <QTableView>

namespace passwright {

//! Whom a person has selected in the table, by user ID: that holds over refreshing, sorting, scrolling away,
//! and rows that move, and the view follows it. Somebody who is selected may be on no row at present.
class UserSelection : public QObject
{
    Q_OBJECT

public:
    //! Puts the model into the table. Both must outlive it.
    UserSelection(QTableView *table, UserTableModel *model, QObject *parent = nullptr);

    [[nodiscard]] qsizetype count() const { return m_ids.size(); }
    //! Where it is one; else empty.
    [[nodiscard]] QString only() const;
    //! In the order of the table; then those who are on no row.
    [[nodiscard]] QStringList userIds() const;

    void clear();
    //! Drops who is on no row.
    void forgetUnseen();

Q_SIGNALS:
    //! Others are selected.
    void changed();

private:
    void take(const QItemSelection &selected, const QItemSelection &deselected);
    void takeCurrent(const QModelIndex &current);
    void show(int first, int last);
    void showCurrent();
    [[nodiscard]] QStringList idsIn(const QItemSelection &rows) const;

    QTableView *m_table;
    UserTableModel *m_model;
    QSet<QString> m_ids;
    QString m_current;
    bool m_isFollowing = false; //!< the view changes by itself, not by the person
};

} // namespace passwright
