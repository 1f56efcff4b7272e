// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCounts.h"
#include "models/items/BulkTableModel.h"

#include <QWidget>

namespace passwright {

class FilteredTable;

//! The rows of a bulk reset, with a button for each verdict or outcome that there is.
class BulkRowsBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Shows { Verdicts, Outcomes };

    explicit BulkRowsBox(QWidget *parent = nullptr);

    void setPlan(const BulkPlan::Opened &plan);
    //! Reads the rows again.
    void show(Shows shows, const BulkCounts &counts);
    //! A row has its outcome; the numbers stay as they are.
    void update(const BulkEntry &entry) { m_model->update(entry); }
    void focusTable();

Q_SIGNALS:
    void failed(const passwright::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillFilters();
    void fitColumns();
    void showWords();

    BulkTableModel *m_model;
    FilteredTable *m_table;
    Shows m_shows = Shows::Verdicts;
    BulkCounts m_counts;
};

} // namespace passwright
