// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/OutcomeDelegate.h"

#include "models/items/AuditTableModel.h"
#include "ui/widgets/Icons.h"

namespace passwright {
namespace {

QIcon iconOf(AuditEvent::Outcome outcome)
{
    switch (outcome) {
    case AuditEvent::Outcome::Changed:
    case AuditEvent::Outcome::Ok:
        return Icons::get(Icons::Name::Check, Tone::Good);
    case AuditEvent::Outcome::Refused:
        return Icons::get(Icons::Name::Cross, Tone::Bad);
    case AuditEvent::Outcome::Partial:
        return Icons::get(Icons::Name::Warning, Tone::Caution);
    case AuditEvent::Outcome::Unknown:
    case AuditEvent::Outcome::Intended:
        return Icons::get(Icons::Name::Question, Tone::Caution);
    }
    return {};
}

} // namespace

void OutcomeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant outcome = index.data(AuditTableModel::OutcomeRole);
    if (!outcome.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = iconOf(static_cast<AuditEvent::Outcome>(outcome.toInt()));
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
}

} // namespace passwright
