// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ServerProbe.h"
#include "models/zato/ZatoLink.h"

namespace passwright {

//! Asks the server who a session is that cannot exist: a Zato SSO says that there is no such session,
//! or that it does not know the application.
class ZatoProbe
{
public:
    static Task<ServerProbe> run(const std::shared_ptr<ZatoLink> &link, const CallContext &context);
    //! What the answer to it says.
    [[nodiscard]] static ServerProbe read(const RestAnswer &answer, const ZatoReply &reply);
};

} // namespace passwright
