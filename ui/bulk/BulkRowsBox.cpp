// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkRowsBox.h"

#include "ui/bulk/BulkDelegate.h"
#include "ui/bulk/BulkIcons.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/FilteredTable.h"
#include "ui/words/BulkText.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace passwright {
namespace {

BulkTableModel::Words words()
{
    return {.verdict = [](BulkVerdict::Kind kind) { return BulkText::word(kind); },
        .state = [](BulkEntry::State state) { return BulkText::word(state); },
        .why = [](const BulkEntry &entry) { return BulkText::why(entry); },
        .date = [](const QDateTime &utc) { return DateText::date(utc); }};
}

} // namespace

BulkRowsBox::BulkRowsBox(QWidget *parent)
    : QWidget(parent)
    , m_model(new BulkTableModel(words(), this))
    , m_table(new FilteredTable({.name = QStringLiteral("bulk"), .model = m_model, .whyColumn = BulkTableModel::Why, .hasMore = [this] { return m_model->hasMore(); }}, this))
{
    QTableView *table = m_table->table();
    auto *delegate = new BulkDelegate(table);
    table->setItemDelegateForColumn(BulkTableModel::Verdict, delegate);
    table->setItemDelegateForColumn(BulkTableModel::Outcome, delegate);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_table);
    showWords();
    connect(m_model, &BulkTableModel::loaded, this, &BulkRowsBox::fitColumns);
    connect(m_model, &BulkTableModel::failed, this, &BulkRowsBox::failed);
}

void BulkRowsBox::setPlan(const BulkPlan::Opened &plan)
{
    m_model->setPlan(plan);
    if (!plan) {
        m_counts = {};
        fillFilters();
    }
}

void BulkRowsBox::show(Shows shows, const BulkCounts &counts)
{
    m_shows = shows;
    m_counts = counts;
    using Column = BulkTableModel::Column;
    const bool isOutcome = shows == Shows::Outcomes;
    QTableView *table = m_table->table();
    table->setColumnHidden(Column::Outcome, !isOutcome);
    table->setColumnHidden(Column::Expiry, !isOutcome);
    table->setColumnHidden(Column::Cid, !isOutcome);
    table->setColumnHidden(Column::Verdict, isOutcome);
    fillFilters();
    m_model->setFilter({});
}

void BulkRowsBox::focusTable()
{
    m_table->focusTable();
}

void BulkRowsBox::fillFilters()
{
    QList<FilteredTable::Filter> filters;
    const auto add = [this, &filters](auto kind, qint64 count, const BulkTableModel::Filter &filter) {
        filters << FilteredTable::Filter{.name = QString(toText(kind)),
            .icon = BulkIcons::get(kind),
            .word = BulkText::word(kind),
            .count = count,
            .show = [this, filter] { m_model->setFilter(filter); }};
    };
    if (m_shows == Shows::Verdicts) {
        for (auto it = m_counts.verdicts.cbegin(); it != m_counts.verdicts.cend(); ++it)
            add(it.key(), it.value(), {.verdict = it.key()});
    } else {
        for (auto it = m_counts.states.cbegin(); it != m_counts.states.cend(); ++it)
            add(it.key(), it.value(), {.state = it.key()});
    }
    m_table->setFilters(m_counts.rows(), [this] { m_model->setFilter({}); }, filters);
}

// The dates come with the outcomes, after the columns have their widths.
void BulkRowsBox::fitColumns()
{
    const int date = fontMetrics().horizontalAdvance(DateText::date(QDateTime::currentDateTimeUtc())) + fontMetrics().averageCharWidth();
    m_table->fitColumns({{BulkTableModel::Expiry, date}});
}

void BulkRowsBox::showWords()
{
    m_table->table()->setAccessibleName(tr("Users of the bulk reset"));
}

void BulkRowsBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
        fillFilters();
        m_model->setFilter({});
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
