// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "tests/pictures/ServerDesk.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/servers/HttpTestServer.h"

#include <functional>

namespace passwright {

//! Walks through the work on a Zato server and on LicenseSpring, the real program before test servers.
//! Throws as Hand does.
class ServerTour
{
public:
    using Save = std::function<void(QWidget *widget, const QString &name)>;

    ServerTour(const Clock &clock, const RandomSource &random, ClipboardGuard &clipboard, Save save);

    void walk();

private:
    void zato();
    void zatoOutcomes(ServerDesk &desk);
    void licenseSpring();
    [[nodiscard]] Profile secured(Profile profile) const;
    void reset(ServerDesk &desk, const Outcome &outcome, const QString &name);
    void takeAction(ServerDesk &desk, const QString &name);
    void shot(ServerDesk &desk, const QString &name);

    const Clock &m_clock;
    const RandomSource &m_random;
    ClipboardGuard &m_clipboard;
    Save m_save;
    QTemporaryDir m_folder;
    TestCertificates m_certificates;
    HttpTestServer::Tls m_tls;
};

} // namespace passwright
