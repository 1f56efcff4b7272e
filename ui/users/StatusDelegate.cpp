// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/StatusDelegate.h"

#include "models/items/UserTableModel.h"
#include "ui/users/StatusIcon.h"

namespace passwright {

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant flag = index.data(UserTableModel::FlagRole);
    if (!flag.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = statusIcon(static_cast<UserStatus::Flag>(flag.toInt()));
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
}

} // namespace passwright
