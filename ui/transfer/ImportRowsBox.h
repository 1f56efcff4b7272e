// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ImportTableModel.h"
#include "models/transfer/ImportCounts.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace passwright {

//! The rows of an import: a button with icon, word and number for each verdict that there is, which shows those alone, and
//! the table below.
class ImportRowsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRowsBox(QWidget *parent = nullptr);

    //! Null: none.
    void setRows(std::shared_ptr<const ImportRows> rows, const ImportCounts &counts);
    void focusTable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillFilters();
    void addFilter(const QString &name, const QIcon &icon, const QString &word, qint64 count, std::optional<ImportVerdict::Kind> kind);
    void showFilter(std::optional<ImportVerdict::Kind> kind);
    void fitColumns();
    void showWords();
    void showWhy();

    ImportTableModel *m_model;
    QHBoxLayout *m_filters;
    QButtonGroup *m_group;
    QTableView *m_table;
    QLabel *m_why; //!< the whole of what the table may cut short
    QLabel *m_state;
    ImportCounts m_counts;
};

} // namespace passwright
