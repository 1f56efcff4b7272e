// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/UserExport.h"

#include "models/domain/InWorker.h"
#include "models/transfer/NewCsvFile.h"
#include "models/transfer/UserColumns.h"

#include <QFileInfo>

namespace passwright {
namespace {

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString isoTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString();
}

QString approvalText(Account::Approval approval)
{
    switch (approval) {
    case Account::Approval::Approved:
        return QStringLiteral("approved");
    case Account::Approval::BeforeDecision:
        return QStringLiteral("before_decision");
    case Account::Approval::Rejected:
        break;
    }
    return QStringLiteral("rejected");
}

//! In the order of column::exported().
QStringList rowOf(const Account &account)
{
    return {account.userId, account.userName, account.displayName, account.firstName, account.middleName, account.lastName, account.email,
        yesNo(account.isSuperUser), yesNo(account.mustChange), yesNo(account.isLocked), approvalText(account.approval),
        isoTime(account.passwordLastSet), isoTime(account.passwordExpiry)};
}

} // namespace

UserExport::UserExport(UserDirectory &directory, AuditLog &log, const Caller &caller, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_log(log)
    , m_caller(caller)
{
}

UserExport::~UserExport() = default;

void UserExport::start(const QString &path, const UserQuery &query)
{
    m_path = path;
    m_query = query;
    m_query.limit = pageSize;
    m_query.after.clear();
    m_file = std::make_shared<NewCsvFile>(path);
    const auto begin = [](NewCsvFile &file) -> Result<Done> {
        if (const auto created = file.create(); !created.ok())
            return created.error();
        return file.write({column::exported()});
    };
    write(begin, [this] { readNext(); });
}

void UserExport::write(const Step &step, const std::function<void()> &next)
{
    const auto work = [file = m_file, step] { return step(*file); };
    whenDone<Done>(this, inWorker<Done>(work), [this, next](const Result<Done> &written) {
        if (!written.ok())
            end(written.error());
        else
            next();
    });
}

void UserExport::readNext()
{
    if (m_stops)
        return end(Error{.kind = Error::Kind::Cancelled});
    whenDone<UserPage>(this, m_directory.search(m_query, m_caller.newContext()), [this](const Result<UserPage> &page) {
        if (page.ok())
            take(*page);
        else
            end(page.error());
    });
}

void UserExport::take(const UserPage &page)
{
    m_users += page.users.size();
    m_query.after = page.cursor;
    const auto append = [users = page.users](NewCsvFile &file) {
        QList<QStringList> rows;
        for (const Account &account : users)
            rows << rowOf(account);
        return file.write(rows);
    };
    write(append, [this, hasMore = page.hasMore] {
        Q_EMIT progressed(m_users);
        if (hasMore)
            readNext();
        else
            write([](NewCsvFile &file) { return file.sync(); }, [this] { record(); });
    });
}

void UserExport::record()
{
    if (m_stops)
        return end(Error{.kind = Error::Kind::Cancelled});
    whenDone<Done>(this, m_log.recordExport(QFileInfo(m_path).fileName(), m_caller.newContext()), [this](const Result<Done> &recorded) {
        if (recorded.ok())
            write([](NewCsvFile &file) { return file.publish(); }, [this] { end(m_users); });
        else
            end(recorded.error());
    });
}

void UserExport::end(const Result<qint64> &result)
{
    m_file.reset();
    Q_EMIT finished(result);
}

} // namespace passwright
