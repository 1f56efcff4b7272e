// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QIcon>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QTableView;

namespace passwright {

//! A table of rows of several kinds: above it a button with icon, word and number for each kind, which shows those alone;
//! below it the whole of what the table may cut short, and how many rows have been read so far.
class FilteredTable final : public QWidget
{
    Q_OBJECT

public:
    struct Filter
    {
        QString name = {}; //!< of the button
        QIcon icon = {};
        QString word = {};
        qint64 count = 0;
        std::function<void()> show = {}; //!< sets the model's filter
    };
    struct Rows
    {
        QString name = {}; //!< what the parts' names begin with: Table, Why and State stand behind it
        QAbstractItemModel *model = nullptr;
        int whyColumn = 0;
        std::function<bool()> hasMore = {}; //!< whether the model has rows that it has not read
    };

    //! The model must live as long.
    explicit FilteredTable(const Rows &rows, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    //! Those that have rows get a button, behind one for \p all rows, which is down. No rows: no buttons. Shows nothing.
    void setFilters(qint64 all, const std::function<void()> &showAll, const QList<Filter> &filters);
    //! As wide as the rows that are there, within bounds; the first row is current. \p least: pixels, by column.
    void fitColumns(const QHash<int, int> &least = {});
    void showState();
    void focusTable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFilter(const Filter &filter);
    void removeFilters();
    void setTabOrderOfFilters();
    void showWhy();

    Rows m_rows;
    QGridLayout *m_filters;
    QButtonGroup *m_group;
    QTableView *m_table;
    QLabel *m_why;
    QLabel *m_state;
};

} // namespace passwright
