// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkRowsBox.h"

#include "ui/bulk/BulkDelegate.h"
#include "ui/bulk/BulkIcons.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/MutedLabel.h"
#include "ui/words/BulkText.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace passwright {
namespace {

constexpr int filtersInARow = 4;
constexpr int widestColumn = 30; // characters: the whole reason is below the table

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
    , m_filters(new QGridLayout)
    , m_group(new QButtonGroup(this))
    , m_table(new QTableView(this))
    , m_why(new MutedLabel(this))
    , m_state(new MutedLabel(this))
{
    m_table->setObjectName(QStringLiteral("bulkTable"));
    m_table->setModel(m_model);
    auto *delegate = new BulkDelegate(m_table);
    m_table->setItemDelegateForColumn(BulkTableModel::Verdict, delegate);
    m_table->setItemDelegateForColumn(BulkTableModel::Outcome, delegate);
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
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_why->setObjectName(QStringLiteral("bulkWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(fontMetrics().lineSpacing());
    m_state->setObjectName(QStringLiteral("bulkState"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(m_filters);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_why);
    rows->addWidget(m_state);
    showWords();
    connect(m_model, &BulkTableModel::loaded, this, &BulkRowsBox::fitColumns);
    connect(m_model, &BulkTableModel::failed, this, &BulkRowsBox::failed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BulkRowsBox::showWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BulkRowsBox::showWhy);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BulkRowsBox::showWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BulkRowsBox::showWhy);
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
    m_table->setColumnHidden(Column::Outcome, !isOutcome);
    m_table->setColumnHidden(Column::Expiry, !isOutcome);
    m_table->setColumnHidden(Column::Cid, !isOutcome);
    m_table->setColumnHidden(Column::Verdict, isOutcome);
    fillFilters();
    m_model->setFilter({});
}

void BulkRowsBox::showOnly(BulkVerdict::Kind kind)
{
    if (auto *button = findChild<QToolButton *>(QString(toText(kind))))
        button->click();
}

void BulkRowsBox::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void BulkRowsBox::addFilter(const QString &name, const QIcon &icon, const QString &word, qint64 count, const BulkTableModel::Filter &filter)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon);
    //: On a button that shows the users of one kind alone; %1: such as "Will change", %2: how many there are
    button->setText(tr("%1: %2").arg(word, QLocale().toString(count)));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const int place = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button);
    m_filters->addWidget(button, place / filtersInARow, place % filtersInARow);
    connect(button, &QToolButton::clicked, this, [this, filter] {
        m_model->setFilter(filter);
        showWords();
    });
}

void BulkRowsBox::fillFilters()
{
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        m_filters->removeWidget(button);
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
    if (m_counts.rows() == 0)
        return;
    //: On a button that shows all rows
    addFilter(QStringLiteral("all"), Icons::get(Icons::Name::Users), tr("All"), m_counts.rows(), {});
    if (m_shows == Shows::Verdicts) {
        for (auto it = m_counts.verdicts.cbegin(); it != m_counts.verdicts.cend(); ++it) {
            if (it.value() > 0)
                addFilter(QString(toText(it.key())), BulkIcons::get(it.key()), BulkText::word(it.key()), it.value(), {.verdict = it.key()});
        }
    } else {
        for (auto it = m_counts.states.cbegin(); it != m_counts.states.cend(); ++it) {
            if (it.value() > 0)
                addFilter(QString(toText(it.key())), BulkIcons::get(it.key()), BulkText::word(it.key()), it.value(), {.state = it.key()});
        }
    }
    m_group->buttons().constFirst()->setChecked(true);
    QWidget *before = nullptr;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_table);
}

void BulkRowsBox::fitColumns()
{
    if (m_model->rowCount() > 0) {
        m_table->resizeColumnsToContents();
        const int gap = fontMetrics().averageCharWidth();
        for (int column = 0; column < BulkTableModel::ColumnCount; ++column) {
            // The dates come with the outcomes, after the columns have their widths.
            const int least = column == BulkTableModel::Expiry ? fontMetrics().horizontalAdvance(DateText::date(QDateTime::currentDateTimeUtc())) + gap : 0;
            if (!m_table->isColumnHidden(column))
                m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + gap, least, gap * widestColumn));
        }
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showWords();
}

void BulkRowsBox::showWords()
{
    m_table->setAccessibleName(tr("Users of the bulk reset"));
    m_state->setVisible(m_model->hasMore());
    m_state->setText(tr("The first %n rows; scroll down for more.", nullptr, m_model->rowCount()));
}

void BulkRowsBox::showWhy()
{
    m_why->setText(m_table->currentIndex().siblingAtColumn(BulkTableModel::Why).data().toString());
}

void BulkRowsBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillFilters();
        showWords();
        m_model->setFilter({});
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
