// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UserSortMenu.h"

#include "models/items/UserTableModel.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace passwright {
namespace {

using Sort = UserQuery::Sort;

struct Way
{
    Sort sort;
    int column; //!< -1: none
};
constexpr std::array ways{Way{Sort::BestMatch, -1}, Way{Sort::Name, UserTableModel::Name},
    Way{Sort::UserName, UserTableModel::UserName}, Way{Sort::LastSet, UserTableModel::LastSet},
    Way{Sort::Expiry, UserTableModel::Expiry}};

} // namespace

UserSortMenu::UserSortMenu(QHeaderView *header, QWidget *parent)
    : QMenu(parent)
    , m_header(header)
    , m_sorts(new QActionGroup(this))
    , m_orders(new QActionGroup(this))
{
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    for (const Way &way : ways) {
        QAction *action = m_sorts->addAction(addAction(QString()));
        action->setData(static_cast<int>(way.sort));
    }
    addSeparator();
    for (const bool isDescending : {false, true}) {
        QAction *action = m_orders->addAction(addAction(QString()));
        action->setData(isDescending);
    }
    for (QAction *action : actions())
        action->setCheckable(!action->isSeparator());
    name();
    showSort(m_sort, m_isDescending);
    connect(m_sorts, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT sortChosen(static_cast<Sort>(action->data().toInt()), false); });
    connect(m_orders, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT sortChosen(m_sort, action->data().toBool()); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &UserSortMenu::takeHeader);
}

void UserSortMenu::showSort(UserQuery::Sort sort, bool isDescending)
{
    m_sort = sort;
    m_isDescending = isDescending;
    const auto way = std::find_if(ways.begin(), ways.end(), [sort](const Way &each) { return each.sort == sort; });
    m_sorts->actions().at(way - ways.begin())->setChecked(true);
    m_orders->actions().at(isDescending ? 1 : 0)->setChecked(true);
    m_orders->setEnabled(sort != Sort::BestMatch);
    const QSignalBlocker blocker(m_header);
    m_header->setSortIndicator(way->column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void UserSortMenu::takeHeader(int column, Qt::SortOrder order)
{
    const auto way = std::find_if(ways.begin(), ways.end(), [column](const Way &each) { return each.column == column; });
    if (way == ways.end()) // the status has no order
        showSort(m_sort, m_isDescending);
    else
        Q_EMIT sortChosen(way->sort, column >= 0 && order == Qt::DescendingOrder);
}

void UserSortMenu::name()
{
    //: Menu: the order of the table of users
    setTitle(tr("Sort &by"));
    const QStringList sorts{
        //: Order of the table of users: as the directory finds best
        tr("&Best match"),
        //: Order of the table of users
        tr("&Name"),
        //: Order of the table of users
        tr("&User name"),
        //: Order of the table of users
        tr("Password &last set"),
        //: Order of the table of users
        tr("Password &expiry"),
    };
    for (int i = 0; i < sorts.size(); ++i)
        m_sorts->actions().at(i)->setText(sorts.at(i));
    //: Order of the table of users: A first, or the earliest date first
    m_orders->actions().at(0)->setText(tr("&Ascending"));
    //: Order of the table of users: Z first, or the latest date first
    m_orders->actions().at(1)->setText(tr("&Descending"));
}

void UserSortMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QMenu::changeEvent(event);
}

} // namespace passwright
