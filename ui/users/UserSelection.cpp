// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UserSelection.h"

#include <QItemSelection>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace passwright {

UserSelection::UserSelection(QTableView *table, UserTableModel *model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    // Before the view's own selection hears of it: rows that go are not deselected by the person.
    const auto begin = [this] { m_isFollowing = true; };
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    table->setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isFollowing = false; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_isFollowing = false;
        show(0, m_model->rowCount() - 1);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { show(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { show(first.row(), last.row()); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UserSelection::take);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UserSelection::takeCurrent);
}

QString UserSelection::only() const
{
    return m_ids.size() == 1 ? *m_ids.constBegin() : QString();
}

QStringList UserSelection::userIds() const
{
    QItemSelection rows = m_table->selectionModel()->selection();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QSet<QString> left = m_ids;
    QStringList ids;
    for (const QString &id : idsIn(rows)) {
        if (left.remove(id))
            ids << id;
    }
    QStringList unseen(left.begin(), left.end());
    unseen.sort();
    return ids + unseen;
}

void UserSelection::clear()
{
    m_ids.clear();
    const QScopedValueRollback following(m_isFollowing, true);
    m_table->clearSelection();
    Q_EMIT changed();
}

void UserSelection::forgetUnseen()
{
    const QStringList seen = idsIn(m_table->selectionModel()->selection());
    const qsizetype before = m_ids.size();
    m_ids = QSet<QString>(seen.begin(), seen.end());
    if (m_ids.size() != before)
        Q_EMIT changed();
}

void UserSelection::take(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isFollowing)
        return;
    const QStringList gone = idsIn(deselected);
    for (const QString &id : gone)
        m_ids.remove(id);
    const QStringList come = idsIn(selected);
    for (const QString &id : come)
        m_ids.insert(id);
    // A plain click, or an arrow key, leaves one: whoever was selected on no row is meant no longer.
    const QItemSelection now = m_table->selectionModel()->selection();
    if (!selected.isEmpty() && now.size() == 1 && now.first().height() == 1)
        m_ids = {m_model->userId(now.first().top())};
    Q_EMIT changed();
}

void UserSelection::takeCurrent(const QModelIndex &current)
{
    if (!m_isFollowing)
        m_current = m_model->userId(current.row());
}

void UserSelection::show(int first, int last)
{
    if (first > last || m_ids.isEmpty())
        return;
    const QStringList ids = m_model->userIds(first, last);
    QItemSelection on;
    QItemSelection off;
    for (int row = first; row < first + ids.size(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        QItemSelection &rows = m_ids.contains(ids.at(row - first)) ? on : off;
        if (!rows.isEmpty() && rows.last().bottom() == row - 1)
            rows.last() = QItemSelectionRange(rows.last().topLeft(), index);
        else
            rows.append(QItemSelectionRange(index));
    }
    const QScopedValueRollback following(m_isFollowing, true);
    m_table->selectionModel()->select(off, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    m_table->selectionModel()->select(on, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    showCurrent();
}

void UserSelection::showCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    // The view would scroll there.
    const int place = m_table->verticalScrollBar()->value();
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    m_table->verticalScrollBar()->setValue(place);
}

QStringList UserSelection::idsIn(const QItemSelection &rows) const
{
    QStringList ids;
    for (const QItemSelectionRange &range : rows)
        ids += m_model->userIds(range.top(), range.bottom());
    return ids;
}

} // namespace passwright
