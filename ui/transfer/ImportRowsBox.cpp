// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/ImportRowsBox.h"

#include "ui/transfer/ImportDelegate.h"
#include "ui/widgets/FilteredTable.h"
#include "ui/words/ImportText.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace passwright {

using Kind = ImportVerdict::Kind;

ImportRowsBox::ImportRowsBox(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportTableModel({.verdict = [](Kind kind) { return ImportText::word(kind); }, .why = [](const ImportRow &row) { return ImportText::detail(row); }}, this))
    , m_table(new FilteredTable({.name = QStringLiteral("import"), .model = m_model, .whyColumn = ImportTableModel::Why, .hasMore = [this] { return m_model->hasMore(); }}, this))
{
    QTableView *table = m_table->table();
    table->setItemDelegateForColumn(ImportTableModel::Verdict, new ImportDelegate(table));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_table);
    showWords();
}

void ImportRowsBox::setRows(std::shared_ptr<const ImportRows> rows, const ImportCounts &counts)
{
    m_counts = counts;
    m_model->setRows(std::move(rows));
    fillFilters();
    showFilter({});
}

void ImportRowsBox::focusTable()
{
    m_table->focusTable();
}

void ImportRowsBox::fillFilters()
{
    QList<FilteredTable::Filter> filters;
    for (const auto &[kind, count] : {std::pair(Kind::Add, m_counts.added), std::pair(Kind::Change, m_counts.changed),
             std::pair(Kind::Unchanged, m_counts.unchanged), std::pair(Kind::Refused, m_counts.refused), std::pair(Kind::NotKnown, m_counts.notKnown)}) {
        filters << FilteredTable::Filter{.name = QString(toText(kind)),
            .icon = ImportDelegate::icon(kind),
            .word = ImportText::word(kind),
            .count = count,
            .show = [this, kind = kind] { showFilter(kind); }};
    }
    m_table->setFilters(m_counts.rows, [this] { showFilter({}); }, filters);
}

void ImportRowsBox::showFilter(std::optional<Kind> kind)
{
    m_model->setFilter(kind);
    m_table->fitColumns();
}

void ImportRowsBox::showWords()
{
    m_table->table()->setAccessibleName(tr("Rows of the import"));
}

void ImportRowsBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
        fillFilters();
        showFilter({});
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
