// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transfer/ImportRows.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <memory>

namespace passwright {

//! The rows of an import with their verdicts, or those of one verdict. A view takes them up by and by; a row is read where
//! it is looked at.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, UserName, Name, Verdict, Why, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, //!< int: ImportVerdict::Kind, for an icon beside the word; invalid in other columns
    };
    //! The words for people come from above.
    struct Words
    {
        std::function<QString(ImportVerdict::Kind)> verdict;
        std::function<QString(const ImportRow &)> why;
    };

    static constexpr int pageSize = 500;
    static constexpr int rowsHeld = 500;

    explicit ImportTableModel(Words words, QObject *parent = nullptr);

    //! Those that are there now; null: none. The filter stays off.
    void setRows(std::shared_ptr<const ImportRows> rows);
    //! None: all rows.
    void setFilter(std::optional<ImportVerdict::Kind> kind);
    [[nodiscard]] std::optional<ImportVerdict::Kind> filter() const { return m_filter; }
    [[nodiscard]] bool hasMore() const { return m_shown < m_count; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] const ImportRow &rowAt(int row) const;
    [[nodiscard]] QString text(const ImportRow &row, int column) const;

    Words m_words;
    std::shared_ptr<const ImportRows> m_rows;
    std::optional<ImportVerdict::Kind> m_filter;
    int m_count = 0; //!< of the filter
    int m_shown = 0;
    mutable QCache<int, ImportRow> m_held{rowsHeld};
};

} // namespace passwright
