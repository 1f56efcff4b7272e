// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Task.h"
#include "models/rest/RestClient.h"
#include "models/zato/ZatoBehaviour.h"
#include "models/zato/ZatoReply.h"
#include "models/zato/ZatoSessions.h"

#include <functional>
#include <memory>

namespace passwright {

//! The line to the server, shared by the operations that are under way, and what was learned of the
//! server over it. Lives in the directory's thread. Operations hold it; it may be closed before they end,
//! and whatever they ask from then on is not sent.
class ZatoLink : public QObject
{
    Q_OBJECT

public:
    using Learned = std::function<void(ZatoBehaviour)>;

    //! In the thread that it will live in. Whoever lets go of it last, does so within an event of that thread.
    static std::shared_ptr<ZatoLink> open(
        const RestOptions &server, const Clock &clock, ZatoBehaviour behaviour, const Learned &learned);
    //! What is under way ends: as cancelled, or as sent and unanswered.
    void close();

    //! Sends the call, once, and goes on with what came of it: \p next takes a ZatoReply and gives a Task<U>.
    template<class U, class Next>
    Task<U> ask(const ZatoCall &call, const CallContext &context, Next &&next)
    {
        return chained<U>(this, send(call, context), [next = std::forward<Next>(next)](const Result<ZatoReply> &reply) {
            return next(reply.ok() ? *reply : ZatoReply{.kind = ZatoReply::Kind::Unanswered});
        });
    }
    //! Sends a call that needs no session, and gives what came of it as it is.
    QFuture<RestReply> sendBare(const ZatoCall &call, const CallContext &context);
    //! Of one that has finished; sent and unanswered where it has no result.
    [[nodiscard]] static RestReply replyOf(const QFuture<RestReply> &future);
    //! For an answer that has the right form, and is about somebody else.
    void mistrust();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] ZatoSessions &sessions() { return m_sessions; }
    [[nodiscard]] ZatoBehaviour behaviour() const { return m_behaviour; }
    //! Ends FindOut.
    void learn(ZatoBehaviour behaviour);

private:
    ZatoLink(const RestOptions &server, const Clock &clock, ZatoBehaviour behaviour, const Learned &learned);

    Task<ZatoReply> send(const ZatoCall &call, const CallContext &context);

    std::unique_ptr<RestClient> m_client;
    const Clock &m_clock;
    QString m_host;
    ZatoSessions m_sessions;
    ZatoBehaviour m_behaviour;
    Learned m_learned;
};

} // namespace passwright
