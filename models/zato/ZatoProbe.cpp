// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoProbe.h"

#include <QLocale>

namespace passwright {
namespace {

//! A Date header (RFC 9110, section 5.6.7) in its usual form.
QDateTime dateOf(const RestAnswer &answer)
{
    const QString text = QString::fromLatin1(answer.header("Date")).trimmed();
    const QDateTime read = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return read.isValid() ? QDateTime(read.date(), read.time(), Qt::UTC) : QDateTime();
}

} // namespace

Task<ServerProbe> ZatoProbe::run(const std::shared_ptr<ZatoLink> &link, const CallContext &context)
{
    CallContext stranger = context;
    stranger.currentUst = Secret::fromUtf8("passwright-probe");
    const ZatoCall call = ZatoCall::currentUser(stranger);
    if (call.missing)
        return readyTask<ServerProbe>(ZatoReply::lacking(*call.missing, context.cid).error);

    auto promise = std::make_shared<QPromise<Result<ServerProbe>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<RestReply>(link.get());
    QObject::connect(watcher, &QFutureWatcherBase::finished, link.get(), [link, watcher, promise, call, cid = context.cid] {
        watcher->deleteLater();
        const RestReply reply = ZatoLink::replyOf(watcher->future());
        if (const auto *failure = std::get_if<RestFailure>(&reply)) {
            promise->addResult(toError(*failure, link->host(), cid));
        } else {
            const ZatoReply read = ZatoReply::from(reply, call, link->host(), cid, link->clock().nowUtc());
            promise->addResult(ZatoProbe::read(std::get<RestAnswer>(reply), read));
        }
        promise->finish();
    });
    watcher->setFuture(link->sendBare(call, stranger));
    return promise->future();
}

ServerProbe ZatoProbe::read(const RestAnswer &answer, const ZatoReply &reply)
{
    ServerProbe probe{.protocol = QString::fromLatin1(answer.protocol),
                      .certificateUntil = answer.certificateUntil,
                      .serverTime = dateOf(answer)};
    if (reply.isRefusedFor(StatusCode::SessionNotFound))
        probe.api = ServerProbe::Api::AsExpected;
    else if (reply.isRefusedFor(StatusCode::AppInvalid))
        probe.api = ServerProbe::Api::UnknownApplication;
    else
        probe.detail = reply.error.detail.isEmpty() ? QStringLiteral("HTTP %1").arg(answer.status) : reply.error.detail;
    return probe;
}

} // namespace passwright
