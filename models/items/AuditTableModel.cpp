// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/AuditTableModel.h"

#include <QLocale>

#include <utility>

namespace passwright {

AuditTableModel::AuditTableModel(Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEvent &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole: {
        const QString tip = toolTip(event, index.column());
        return tip.isEmpty() ? text(event, index.column()) : tip;
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(event, index.column()));
    case OutcomeRole:
        return index.column() == Outcome ? QVariant(static_cast<int>(event.outcome)) : QVariant();
    case SequenceRole:
        return event.sequence;
    default:
        return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        //: Column of the audit trail
        return tr("When");
    case Who:
        //: Column of the audit trail: the person who did it
        return tr("Who");
    case What:
        //: Column of the audit trail
        return tr("What");
    case OnWhom:
        //: Column of the audit trail: the user it was done to
        return tr("On whom");
    case Outcome:
        //: Column of the audit trail
        return tr("Outcome");
    case Cid:
        //: Column of the audit trail
        return tr("Correlation ID");
    case Application:
        //: Column of the audit trail
        return tr("Application");
    case Address:
        //: Column of the audit trail: the network address that it was done from
        return tr("Address");
    case Reason:
        //: Column of the audit trail: reason or ticket
        return tr("Reason");
    case Verification:
        //: Column of the audit trail: how the caller was verified
        return tr("Verification");
    default:
        return {};
    }
}

bool AuditTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isWaiting;
}

void AuditTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted();
}

void AuditTableModel::setPage(const AuditPage &page)
{
    beginResetModel();
    m_events = page.events;
    m_hasMore = page.hasMore;
    m_isWaiting = false;
    endResetModel();
}

void AuditTableModel::appendPage(const AuditPage &page)
{
    m_hasMore = page.hasMore;
    m_isWaiting = false;
    if (page.events.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.events.size()) - 1);
    m_events += page.events;
    endInsertRows();
}

void AuditTableModel::pageFailed()
{
    m_isWaiting = false;
}

void AuditTableModel::clear()
{
    setPage({});
}

const AuditEvent &AuditTableModel::eventAt(int row) const
{
    return m_events.at(row);
}

qint64 AuditTableModel::lastSequence() const
{
    return m_events.isEmpty() ? 0 : m_events.constLast().sequence;
}

QString AuditTableModel::text(const AuditEvent &event, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return event.actorName.isEmpty() ? event.actorId : event.actorName;
    case What:
        return m_words.kind(event.kind);
    case OnWhom:
        return event.targetName.isEmpty() ? event.targetId : event.targetName;
    case Outcome:
        return m_words.outcome(event.outcome);
    case Cid:
        return event.cid;
    case Application:
        return event.application;
    case Address:
        return event.remoteAddr;
    case Reason:
        return event.reason;
    case Verification:
        return event.verification;
    default:
        return {};
    }
}

QString AuditTableModel::toolTip(const AuditEvent &event, int column)
{
    switch (column) {
    case When:
        //: A time in UTC, beside its local time
        return tr("%1 UTC").arg(event.time.toUTC().toString(Qt::ISODateWithMs).remove(QLatin1Char('Z')).replace(QLatin1Char('T'), QLatin1Char(' ')));
    case Who:
        return event.actorId.isEmpty() ? QString() : tr("User ID %1").arg(event.actorId);
    case OnWhom:
        return event.targetId.isEmpty() ? QString() : tr("User ID %1").arg(event.targetId);
    case Address:
        return event.host.isEmpty() ? QString() : tr("Machine %1").arg(event.host);
    default:
        return {};
    }
}

} // namespace passwright
