// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FilteredTable.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/MutedLabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace passwright {
namespace {

constexpr int filtersInARow = 4;
constexpr int widestColumn = 30; // characters: the whole of it is below the table
constexpr int rowsMeasured = 100;

} // namespace

FilteredTable::FilteredTable(const Rows &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_filters(new QGridLayout)
    , m_group(new QButtonGroup(this))
    , m_table(new QTableView(this))
    , m_why(new MutedLabel(this))
    , m_state(new MutedLabel(this))
{
    m_table->setObjectName(rows.name + QLatin1String("Table"));
    m_table->setModel(rows.model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_why->setObjectName(rows.name + QLatin1String("Why"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(fontMetrics().lineSpacing());
    m_state->setObjectName(rows.name + QLatin1String("State"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addLayout(m_filters);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_why);
    lines->addWidget(m_state);
    showState();
    connect(rows.model, &QAbstractItemModel::rowsInserted, this, &FilteredTable::showState);
    connect(rows.model, &QAbstractItemModel::modelReset, this, &FilteredTable::showWhy);
    connect(rows.model, &QAbstractItemModel::dataChanged, this, &FilteredTable::showWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilteredTable::showWhy);
}

void FilteredTable::setFilters(qint64 all, const std::function<void()> &showAll, const QList<Filter> &filters)
{
    removeFilters();
    if (all == 0)
        return;
    //: On a button that shows all rows
    addFilter({.name = QStringLiteral("all"), .icon = Icons::get(Icons::Name::Users), .word = tr("All"), .count = all, .show = showAll});
    for (const Filter &filter : filters) {
        if (filter.count > 0)
            addFilter(filter);
    }
    m_group->buttons().constFirst()->setChecked(true);
    setTabOrderOfFilters();
}

void FilteredTable::removeFilters()
{
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        m_filters->removeWidget(button);
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
}

void FilteredTable::addFilter(const Filter &filter)
{
    auto *button = new QToolButton(this);
    button->setObjectName(filter.name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(filter.icon);
    //: On a button that shows the rows of one kind alone; %1: such as "Will change", %2: how many there are
    button->setText(tr("%1: %2").arg(filter.word, QLocale().toString(filter.count)));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const int place = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button);
    m_filters->addWidget(button, place / filtersInARow, place % filtersInARow);
    connect(button, &QToolButton::clicked, this, [this, show = filter.show] {
        show();
        showState();
    });
}

void FilteredTable::setTabOrderOfFilters()
{
    QWidget *before = nullptr;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_table);
}

void FilteredTable::fitColumns(const QHash<int, int> &least)
{
    if (m_rows.model->rowCount() > 0) {
        m_table->resizeColumnsToContents();
        const int gap = fontMetrics().averageCharWidth();
        for (int column = 0; column < m_rows.model->columnCount(); ++column) {
            if (!m_table->isColumnHidden(column))
                m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + gap, least.value(column), gap * widestColumn));
        }
        m_table->setCurrentIndex(m_rows.model->index(0, 0));
    }
    showState();
}

void FilteredTable::showState()
{
    m_state->setVisible(m_rows.hasMore());
    m_state->setText(tr("The first %n rows; scroll down for more.", nullptr, m_rows.model->rowCount()));
}

void FilteredTable::showWhy()
{
    m_why->setText(m_table->currentIndex().siblingAtColumn(m_rows.whyColumn).data().toString());
}

void FilteredTable::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void FilteredTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace passwright
