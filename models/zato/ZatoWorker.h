// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/zato/ZatoLink.h"

namespace passwright {

//! The part of a ZatoDirectory that lives in its thread. What is under way when it is destroyed ends by
//! itself: as not sent, or as sent and unanswered.
class ZatoWorker
{
public:
    explicit ZatoWorker(std::shared_ptr<ZatoLink> link);
    ~ZatoWorker();
    Q_DISABLE_COPY_MOVE(ZatoWorker)

    [[nodiscard]] const std::shared_ptr<ZatoLink> &link() const { return m_link; }

    Task<Done> signOut(const CallContext &context);
    Task<QDateTime> renew(const CallContext &context);

private:
    std::shared_ptr<ZatoLink> m_link;
};

} // namespace passwright
