// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"

#include <QMenu>

class QActionGroup;
class QHeaderView;

namespace passwright {

//! The order of the table of users: by a click on the header of a column (the third takes it back), and the
//! same in a menu. Both say what the order is.
class UserSortMenu : public QMenu
{
    Q_OBJECT

public:
    //! Makes the header clickable.
    explicit UserSortMenu(QHeaderView *header, QWidget *parent = nullptr);

    //! The order that the table is in.
    void showSort(UserQuery::Sort sort, bool isDescending);

Q_SIGNALS:
    void sortChosen(passwright::UserQuery::Sort sort, bool isDescending);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeHeader(int column, Qt::SortOrder order);
    void name();

    QHeaderView *m_header;
    QActionGroup *m_sorts;
    QActionGroup *m_orders;
    UserQuery::Sort m_sort = UserQuery::Sort::BestMatch;
    bool m_isDescending = false;
};

} // namespace passwright
