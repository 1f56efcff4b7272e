// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ImportTableModel.h"

#include "models/items/LineNumber.h"

#include <algorithm>
#include <utility>

namespace passwright {

ImportTableModel::ImportTableModel(Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void ImportTableModel::setRows(std::shared_ptr<const ImportRows> rows)
{
    m_rows = std::move(rows);
    setFilter({});
}

void ImportTableModel::setFilter(std::optional<ImportVerdict::Kind> kind)
{
    beginResetModel();
    m_filter = kind;
    m_held.clear();
    m_count = m_rows ? static_cast<int>(m_rows->count(kind)) : 0;
    m_shown = std::min(m_count, pageSize);
    endResetModel();
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ImportTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore();
}

void ImportTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int more = std::min(m_count - m_shown, pageSize);
    beginInsertRows({}, m_shown, m_shown + more - 1);
    m_shown += more;
    endInsertRows();
}

const ImportRow &ImportTableModel::rowAt(int row) const
{
    if (!m_held.contains(row))
        m_held.insert(row, new ImportRow(m_rows->at(m_filter, row)));
    return *m_held.object(row);
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(rowAt(index.row()), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(rowAt(index.row()), index.column()));
    case VerdictRole:
        return index.column() == Verdict ? QVariant(static_cast<int>(rowAt(index.row()).verdict.kind)) : QVariant();
    default:
        return {};
    }
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Line:
        //: Column of an import: the line of the file
        return tr("Line");
    case UserName:
        //: Column of an import
        return tr("User name");
    case Name:
        //: Column of an import: the person's name
        return tr("Name");
    case Verdict:
        //: Column of an import: what is done with the row, such as "New" or "Refused"
        return tr("What");
    case Why:
        //: Column of an import: which fields are changed, or why the row is refused
        return tr("Details");
    default:
        return {};
    }
}

QString ImportTableModel::text(const ImportRow &row, int column) const
{
    switch (column) {
    case Line:
        return lineNumber(row.line);
    case UserName:
        return row.user.userName;
    case Name: {
        QStringList parts{row.user.firstName, row.user.middleName, row.user.lastName};
        parts.removeAll(QString());
        return row.user.displayName.isEmpty() ? parts.join(QLatin1Char(' ')) : row.user.displayName;
    }
    case Verdict:
        return m_words.verdict(row.verdict.kind);
    case Why:
        return m_words.why(row);
    default:
        return {};
    }
}

} // namespace passwright
