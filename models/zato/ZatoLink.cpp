// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoLink.h"

namespace passwright {

std::shared_ptr<ZatoLink> ZatoLink::open(
    const RestOptions &server, const Clock &clock, ZatoBehaviour behaviour, const Learned &learned)
{
    // The last one to let go may be a watcher that is a child of it, in mid-destruction.
    return {new ZatoLink(server, clock, behaviour, learned), [](ZatoLink *link) { link->deleteLater(); }};
}

ZatoLink::ZatoLink(const RestOptions &server, const Clock &clock, ZatoBehaviour behaviour, const Learned &learned)
    : m_client(std::make_unique<RestClient>(server))
    , m_clock(clock)
    , m_host(m_client->host())
    , m_behaviour(behaviour)
    , m_learned(learned)
{
}

void ZatoLink::close()
{
    m_client.reset();
}

QFuture<RestReply> ZatoLink::sendBare(const ZatoCall &call, const CallContext &context)
{
    if (!m_client) {
        QPromise<RestReply> promise;
        promise.start();
        promise.addResult(RestFailure{.kind = RestFailure::Kind::Cancelled, .sent = false});
        promise.finish();
        return promise.future();
    }
    return m_client->send({.verb = call.verb,
                           .path = call.path,
                           .body = call.body.toJson(),
                           .repeat = call.changes ? RestRequest::Repeat::Never : RestRequest::Repeat::Safe,
                           .stop = context.stop});
}

RestReply ZatoLink::replyOf(const QFuture<RestReply> &future)
{
    return future.resultCount() > 0 ? future.result() : RestReply(RestFailure{.kind = RestFailure::Kind::Cancelled});
}

Task<ZatoReply> ZatoLink::send(const ZatoCall &call, const CallContext &context)
{
    if (call.missing)
        return readyTask<ZatoReply>(ZatoReply::lacking(*call.missing, context.cid));
    auto promise = std::make_shared<QPromise<Result<ZatoReply>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<RestReply>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, promise, call, cid = context.cid] {
        watcher->deleteLater();
        const ZatoReply reply = ZatoReply::from(replyOf(watcher->future()), call, m_host, cid, m_clock.nowUtc());
        if (reply.kind == ZatoReply::Kind::NotUnderstood)
            mistrust();
        promise->addResult(reply);
        promise->finish();
    });
    watcher->setFuture(sendBare(call, context));
    return promise->future();
}

void ZatoLink::mistrust()
{
    if (m_client)
        m_client->dropConnections();
}

void ZatoLink::learn(ZatoBehaviour behaviour)
{
    if (m_behaviour != ZatoBehaviour::FindOut)
        return;
    m_behaviour = behaviour;
    if (m_learned)
        m_learned(behaviour);
}

} // namespace passwright
