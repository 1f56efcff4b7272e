// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/ImportRowsBox.h"

#include "ui/transfer/ImportDelegate.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/MutedLabel.h"
#include "ui/words/ImportText.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace passwright {
namespace {

constexpr int widestColumn = 30; // characters

} // namespace

using Kind = ImportVerdict::Kind;

ImportRowsBox::ImportRowsBox(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportTableModel({.verdict = [](Kind kind) { return ImportText::word(kind); }, .why = [](const ImportRow &row) { return ImportText::detail(row); }}, this))
    , m_filters(new QHBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_table(new QTableView(this))
    , m_why(new MutedLabel(this))
    , m_state(new MutedLabel(this))
{
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportTableModel::Verdict, new ImportDelegate(m_table));
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
    m_table->horizontalHeader()->setResizeContentsPrecision(100); // rows; each one is read
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_why->setObjectName(QStringLiteral("importWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(fontMetrics().lineSpacing());
    m_state->setObjectName(QStringLiteral("importState"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(m_filters);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_why);
    rows->addWidget(m_state);
    showWords();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ImportRowsBox::showWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportRowsBox::showWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportRowsBox::showWhy);
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
    m_table->setFocus(Qt::OtherFocusReason);
}

void ImportRowsBox::addFilter(const QString &name, const QIcon &icon, const QString &word, qint64 count, std::optional<Kind> kind)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon);
    //: On a button that shows the rows of one kind alone; %1: such as "New", %2: how many there are
    button->setText(tr("%1: %2").arg(word, QLocale().toString(count)));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_group->addButton(button);
    m_filters->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, kind] { showFilter(kind); });
}

void ImportRowsBox::fillFilters()
{
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        m_filters->removeWidget(button);
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
    if (m_counts.rows == 0)
        return;
    //: On a button that shows all rows
    addFilter(QStringLiteral("all"), Icons::get(Icons::Name::Users), tr("All"), m_counts.rows, {});
    for (const auto &[kind, count] : {std::pair(Kind::Add, m_counts.added), std::pair(Kind::Change, m_counts.changed),
             std::pair(Kind::Unchanged, m_counts.unchanged), std::pair(Kind::Refused, m_counts.refused), std::pair(Kind::NotKnown, m_counts.notKnown)}) {
        if (count > 0)
            addFilter(QString(toText(kind)), ImportDelegate::icon(kind), ImportText::word(kind), count, kind);
    }
    QWidget *before = nullptr;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_table);
    buttons.constFirst()->setChecked(true);
}

void ImportRowsBox::showFilter(std::optional<Kind> kind)
{
    m_model->setFilter(kind);
    fitColumns();
    showWords();
}

void ImportRowsBox::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->resizeColumnsToContents();
    const int gap = fontMetrics().averageCharWidth();
    for (int column = 0; column < ImportTableModel::Why; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + gap, gap * widestColumn));
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void ImportRowsBox::showWhy()
{
    m_why->setText(m_table->currentIndex().siblingAtColumn(ImportTableModel::Why).data().toString());
}

void ImportRowsBox::showWords()
{
    m_table->setAccessibleName(tr("Rows of the import"));
    m_state->setVisible(m_model->hasMore());
    m_state->setText(tr("The first %n rows; scroll down for more.", nullptr, m_model->rowCount()));
}

void ImportRowsBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillFilters();
        showFilter({});
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
