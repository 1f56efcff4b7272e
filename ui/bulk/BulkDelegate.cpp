// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkDelegate.h"

#include "models/items/BulkTableModel.h"
#include "ui/bulk/BulkIcons.h"

namespace passwright {

void BulkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant verdict = index.data(BulkTableModel::VerdictRole);
    const QVariant state = index.data(BulkTableModel::StateRole);
    if (verdict.isValid())
        option->icon = BulkIcons::get(static_cast<BulkVerdict::Kind>(verdict.toInt()));
    else if (state.isValid())
        option->icon = BulkIcons::get(static_cast<BulkEntry::State>(state.toInt()));
    else
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
}

} // namespace passwright
