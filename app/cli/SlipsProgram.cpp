// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/SlipsProgram.h"

#include "models/domain/InWorker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace passwright {
namespace {

constexpr int pageSize = 1000;
constexpr qint64 mostInPipe = 64 * 1024; // bytes

QString program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/passwright-slips");
}

Result<QList<HandOverEntry>> handedOver(BulkPlan &plan, HandOver &handOver)
{
    QHash<qint64, QDateTime> set;
    BulkPlan::Query query{.limit = pageSize};
    for (bool hasMore = true; hasMore;) {
        const auto page = plan.page(query).result();
        if (!page.ok())
            return page.error();
        for (const BulkEntry &entry : page->entries) {
            query.after = entry.number;
            if (entry.state == BulkEntry::State::Changed || entry.state == BulkEntry::State::Partial)
                set.insert(entry.number, entry.passwordExpiry);
        }
        hasMore = page->hasMore;
    }
    QList<HandOverEntry> entries;
    const auto read = handOver.forEach([&](const HandOverEntry &entry) {
        const auto found = set.constFind(entry.number);
        if (found != set.constEnd()) {
            entries.append(entry);
            if (found->isValid())
                entries.last().expiry = *found;
        }
        return true;
    });
    return read.ok() ? Result<QList<HandOverEntry>>(entries) : Result<QList<HandOverEntry>>(read.error());
}

QByteArray line(const HandOverEntry &entry)
{
    const QJsonObject object{{QStringLiteral("name"), entry.name},
                             {QStringLiteral("user_name"), entry.userName},
                             {QStringLiteral("password"), entry.password.toString()},
                             {QStringLiteral("expiry"), entry.expiry.isValid() ? entry.expiry.toUTC().toString(Qt::ISODate) : QString()},
                             {QStringLiteral("must_change"), entry.mustChange}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<Done> SlipsProgram::check()
{
    if (QFileInfo(program()).isExecutable())
        return Done{};
    return Error{.kind = Error::Kind::NotFound, .subject = program()};
}

Task<qint64> SlipsProgram::write(const BulkPlan::Opened &plan, HandOver &handOver, const QString &path, const QString &perPage)
{
    const auto entries = inWorker<QList<HandOverEntry>>([plan, &handOver] { return handedOver(*plan, handOver); });
    const QStringList arguments = perPage.isEmpty() ? QStringList{path} : QStringList{QStringLiteral("--per-page"), perPage, path};
    return chained<qint64>(this, entries, [this, arguments](const Result<QList<HandOverEntry>> &found) {
        if (!found.ok())
            return readyTask<qint64>(found.error());
        return found->isEmpty() ? readyTask<qint64>(qint64{0}) : draw(*found, arguments);
    });
}

Task<qint64> SlipsProgram::draw(const QList<HandOverEntry> &entries, const QStringList &arguments)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    m_waiting = entries;
    const auto end = [promise](const Result<qint64> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    const auto failed = [path = arguments.constLast()](const QString &detail) { return Error{.kind = Error::Kind::CannotWrite, .subject = path, .detail = detail.trimmed()}; };
    connect(&m_process, &QProcess::errorOccurred, this, [this, end, failed](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(failed(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this, end, failed, count = entries.size()](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0)
            end(qint64{count});
        else
            end(failed(QString::fromUtf8(m_process.readAllStandardError())));
    });
    connect(&m_process, &QProcess::started, this, [this] { feed(); });
    connect(&m_process, &QProcess::bytesWritten, this, [this] { feed(); });
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(program(), arguments);
    return promise->future();
}

void SlipsProgram::feed()
{
    while (!m_waiting.isEmpty() && m_process.bytesToWrite() < mostInPipe) {
        QByteArray bytes = line(m_waiting.takeFirst());
        m_process.write(bytes);
        wipe(bytes);
    }
    if (m_waiting.isEmpty() && m_process.bytesToWrite() == 0)
        m_process.closeWriteChannel();
}

} // namespace passwright
