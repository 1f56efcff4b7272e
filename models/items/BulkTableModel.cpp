// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/BulkTableModel.h"

#include "models/items/LineNumber.h"

#include <algorithm>
#include <utility>

namespace passwright {

BulkTableModel::BulkTableModel(Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void BulkTableModel::setPlan(const BulkPlan::Opened &plan)
{
    m_plan = plan;
    m_filter = {};
    refresh();
}

void BulkTableModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    refresh();
}

void BulkTableModel::refresh()
{
    beginResetModel();
    ++m_generation;
    m_anchors = {0};
    m_rows = 0;
    m_hasMore = false;
    m_held.clear();
    m_lastUsed.clear();
    m_underWay.clear();
    m_wanted.clear();
    endResetModel();
    if (m_plan)
        read(0);
}

int BulkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int BulkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool BulkTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_underWay.contains(static_cast<int>(m_anchors.size()) - 1);
}

void BulkTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(static_cast<int>(m_anchors.size()) - 1);
}

void BulkTableModel::read(int page)
{
    if (m_underWay.contains(page))
        return;
    m_underWay.insert(page);
    const BulkPlan::Query query{.verdict = m_filter.verdict, .state = m_filter.state, .after = m_anchors.at(page), .limit = pageSize};
    whenDone<BulkPlan::Page>(this, m_plan->page(query), [this, page, asked = m_generation](const Result<BulkPlan::Page> &answer) {
        if (asked != m_generation)
            return;
        m_underWay.remove(page);
        if (answer.ok())
            take(page, *answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void BulkTableModel::take(int page, const BulkPlan::Page &answer)
{
    if (page + 1 == m_anchors.size()) {
        const auto count = static_cast<int>(answer.entries.size());
        m_hasMore = answer.hasMore;
        if (count > 0) {
            beginInsertRows({}, m_rows, m_rows + count - 1);
            m_rows += count;
            hold(page, answer.entries);
            if (m_hasMore)
                m_anchors.append(answer.entries.constLast().number);
            endInsertRows();
        }
    } else {
        hold(page, answer.entries);
        const int first = page * pageSize;
        const int last = std::min(first + pageSize, m_rows) - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    if (page == 0)
        Q_EMIT loaded();
}

void BulkTableModel::hold(int page, const QList<BulkEntry> &entries)
{
    m_held.insert(page, entries);
    m_lastUsed.removeAll(page);
    m_lastUsed.append(page);
    while (m_lastUsed.size() > pagesHeld)
        m_held.remove(m_lastUsed.takeFirst());
}

void BulkTableModel::wantLater(int page) const
{
    if (m_underWay.contains(page) || m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    // A view asks for many cells at once, and must not be changed while it does.
    auto *self = const_cast<BulkTableModel *>(this);
    QMetaObject::invokeMethod(self, [self] { self->readWanted(); }, Qt::QueuedConnection);
}

void BulkTableModel::readWanted()
{
    const QSet<int> pages = std::exchange(m_wanted, {});
    for (const int page : pages) {
        if (page + 1 < m_anchors.size() || (page + 1 == m_anchors.size() && !m_hasMore))
            read(page);
    }
}

const BulkEntry *BulkTableModel::entryAt(int row) const
{
    const auto held = m_held.constFind(row / pageSize);
    if (held == m_held.cend() || row % pageSize >= held->size())
        return nullptr;
    return &held->at(row % pageSize);
}

void BulkTableModel::update(const BulkEntry &entry)
{
    for (auto held = m_held.begin(); held != m_held.end(); ++held) {
        const auto at = std::lower_bound(held->begin(), held->end(), entry.number, [](const BulkEntry &e, qint64 number) { return e.number < number; });
        if (at == held->end() || at->number != entry.number)
            continue;
        *at = entry;
        const int row = held.key() * pageSize + static_cast<int>(at - held->begin());
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
}

QVariant BulkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkEntry *entry = entryAt(index.row());
    if (entry == nullptr) {
        wantLater(index.row() / pageSize);
        return role == Qt::DisplayRole && index.column() == UserName ? QVariant(QString(QChar(0x2026))) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == UserName && !entry->userId.isEmpty() ? tr("User ID %1").arg(entry->userId) : text(*entry, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(*entry, index.column()));
    case VerdictRole:
        return index.column() == Verdict ? QVariant(static_cast<int>(entry->verdict.kind)) : QVariant();
    case StateRole:
        return index.column() == Outcome ? QVariant(static_cast<int>(entry->state)) : QVariant();
    case NumberRole:
        return entry->number;
    default:
        return {};
    }
}

QVariant BulkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Line:
        //: Column of a bulk reset: the line of the file, or the place in the list
        return tr("Line");
    case UserName:
        //: Column of a bulk reset
        return tr("User name");
    case Name:
        //: Column of a bulk reset: the person's name
        return tr("Name");
    case Verdict:
        //: Column of a bulk reset: what the dry run says of the row
        return tr("Dry run");
    case Outcome:
        //: Column of a bulk reset: what became of the row
        return tr("Outcome");
    case Why:
        //: Column of a bulk reset: the reasons of a verdict or an outcome
        return tr("Why");
    case Expiry:
        //: Column of a bulk reset
        return tr("Password expiry");
    case Cid:
        //: Column of a bulk reset
        return tr("Correlation ID");
    default:
        return {};
    }
}

QString BulkTableModel::text(const BulkEntry &entry, int column) const
{
    switch (column) {
    case Line:
        return lineNumber(entry.line > 0 ? entry.line : entry.number);
    case UserName:
        if (!entry.userName.isEmpty())
            return entry.userName;
        return entry.key.userName.isEmpty() ? entry.key.userId : entry.key.userName;
    case Name:
        return entry.name;
    case Verdict:
        return m_words.verdict(entry.verdict.kind);
    case Outcome:
        return m_words.state(entry.state);
    case Why:
        return m_words.why(entry);
    case Expiry:
        return m_words.date(entry.passwordExpiry);
    case Cid:
        return entry.cid;
    default:
        return {};
    }
}

} // namespace passwright
