// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ImportTableModel.h"
#include "models/transfer/ImportCounts.h"

#include <QWidget>

namespace passwright {

class FilteredTable;

//! The rows of an import, with a button for each verdict that there is.
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
    void showFilter(std::optional<ImportVerdict::Kind> kind);
    void showWords();

    ImportTableModel *m_model;
    FilteredTable *m_table;
    ImportCounts m_counts;
};

} // namespace passwright
