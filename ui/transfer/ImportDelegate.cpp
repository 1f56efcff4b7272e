// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/ImportDelegate.h"

#include "models/items/ImportTableModel.h"
#include "ui/widgets/Icons.h"

namespace passwright {

using Name = Icons::Name;

QIcon ImportDelegate::icon(ImportVerdict::Kind kind)
{
    switch (kind) {
    case ImportVerdict::Kind::Add:
        return Icons::get(Name::Create, Tone::Good);
    case ImportVerdict::Kind::Change:
        return Icons::get(Name::Check, Tone::Good);
    case ImportVerdict::Kind::Unchanged:
        return Icons::get(Name::Dot, Tone::Muted);
    case ImportVerdict::Kind::Refused:
        return Icons::get(Name::Cross, Tone::Bad);
    case ImportVerdict::Kind::NotKnown:
        return Icons::get(Name::Question, Tone::Caution);
    }
    return {};
}

void ImportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant kind = index.data(ImportTableModel::VerdictRole);
    if (!kind.isValid())
        return;
    option->icon = icon(static_cast<ImportVerdict::Kind>(kind.toInt()));
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
}

} // namespace passwright
