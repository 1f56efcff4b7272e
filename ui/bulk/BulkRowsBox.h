// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCounts.h"
#include "models/items/BulkTableModel.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QTableView;

namespace passwright {

//! The rows of a bulk reset: a button with icon, word and number for each verdict or outcome that there is, which shows
//! those alone, and the table below.
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
    //! Shows the rows of this verdict alone.
    void showOnly(BulkVerdict::Kind kind);
    void focusTable();

Q_SIGNALS:
    void failed(const passwright::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillFilters();
    void addFilter(const QString &name, const QIcon &icon, const QString &word, qint64 count, const BulkTableModel::Filter &filter);
    void fitColumns();
    void showWords();
    void showWhy();

    BulkTableModel *m_model;
    QGridLayout *m_filters;
    QButtonGroup *m_group;
    QTableView *m_table;
    QLabel *m_why;
    QLabel *m_state;
    Shows m_shows = Shows::Verdicts;
    BulkCounts m_counts;
};

} // namespace passwright
