// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoWorker.h"

#include "models/zato/ZatoCodec.h"

namespace passwright {

ZatoWorker::ZatoWorker(std::shared_ptr<ZatoLink> link)
    : m_link(std::move(link))
{
}

ZatoWorker::~ZatoWorker()
{
    m_link->close();
}

Task<Done> ZatoWorker::signOut(const CallContext &context)
{
    return m_link->ask<Done>(ZatoCall::signOut(context), context, [link = m_link, ust = context.currentUst](const ZatoReply &reply) {
        if (!reply.ok())
            return readyTask<Done>(reply.error);
        link->sessions().forget(ust);
        return readyTask<Done>(Done{});
    });
}

Task<QDateTime> ZatoWorker::renew(const CallContext &context)
{
    return m_link->ask<QDateTime>(ZatoCall::renew(context), context, [link = m_link](const ZatoReply &reply) {
        if (!reply.ok())
            return readyTask<QDateTime>(reply.error);
        return readyTask<QDateTime>(ZatoCodec::time(reply.object.value(QLatin1String("expiration_time"))).value_or(QDateTime()));
    });
}

} // namespace passwright
