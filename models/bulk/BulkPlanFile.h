// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"
#include "models/sql/LifeMark.h"
#include "models/sql/SqlExecutor.h"
#include "models/sql/SqliteDialect.h"

namespace passwright {

//! A plan in its SQLite file, held against other programs as long as it is open.
class BulkPlanFile final : public BulkPlan
{
public:
    static constexpr int currentVersion = 1;
    //! What the files of plans end with.
    [[nodiscard]] static QString suffix();

    //! As BulkPlan::create and open; they block.
    static Result<std::shared_ptr<BulkPlanFile>> make(const QString &folder, const Header &header);
    static Result<std::shared_ptr<BulkPlanFile>> openNow(const QString &path);

    ~BulkPlanFile() override;

    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] Header header() const override { return m_header; }
    Task<Done> setHeader(const Header &header) override;
    Task<Done> add(const QList<BulkEntry> &entries) override;
    Task<QList<bool>> contains(const QStringList &userIds) override;
    Task<Page> page(const Query &query) override;
    Task<BulkCounts> counts() override;
    Task<Done> record(const QList<BulkEntry> &entries) override;
    Task<QList<BulkEntry>> toDo(qint64 after, int most) override;
    Task<QList<BulkEntry>> notKept(qint64 after, int most) override;
    Task<Done> discard() override;

    //! Whether a row was ever sent.
    Task<bool> isBegun();

private:
    using Change = std::function<Result<Done>(QSqlDatabase &)>;

    BulkPlanFile(QString path, std::unique_ptr<LifeMark> mark);

    //! In one transaction; on the disk at its end where \p isSynced.
    Task<Done> write(bool isSynced, Change change);
    void removeFiles() const;
    [[nodiscard]] Result<Done> build(QSqlDatabase &database, const Header &header) const;
    [[nodiscard]] Result<Header> inspect(QSqlDatabase &database) const;

    QString m_path;
    std::unique_ptr<LifeMark> m_mark;
    SqliteDialect m_dialect;
    Header m_header;
    bool m_isDiscarded = false;
    std::unique_ptr<SqlExecutor> m_executor; // last: its jobs use all of the above
};

} // namespace passwright
