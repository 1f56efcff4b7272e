// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/LicenseSpringCalls.h"

namespace passwright {

LicenseSpringCalls::LicenseSpringCalls(
    const LicenseSpringDirectory::Options &options, const Clock &clock)
    : m_license(options, clock)
    , m_management(options, clock)
    , m_hasManagement(!options.managementKey.isEmpty())
{
}

Task<ServerProbe> LicenseSpringCalls::probe(const CallContext &context)
{
    return chained<ServerProbe>(
        &m_license, m_license.probe(context), [this, context](const Result<ServerProbe> &probe) {
            if (!probe.ok() || probe->api != ServerProbe::Api::AsExpected || !m_hasManagement)
                return readyTask<ServerProbe>(probe);
            return withManagement(*probe, context);
        });
}

Task<ServerProbe> LicenseSpringCalls::withManagement(
    const ServerProbe &probe, const CallContext &context)
{
    return chained<ServerProbe>(&m_management, m_management.search({.limit = 1}, context),
        [probe](const Result<UserPage> &page) {
            if (page.ok())
                return readyTask<ServerProbe>(probe);
            ServerProbe other = probe;
            other.detail = page.error().subject + QStringLiteral(": ") + page.error().detail;
            switch (page.error().kind) {
            case Error::Kind::NotPermitted:
                other.api = ServerProbe::Api::KeysRefused;
                return readyTask<ServerProbe>(other);
            case Error::Kind::BadAnswer:
                other.api = ServerProbe::Api::SomethingElse;
                return readyTask<ServerProbe>(other);
            default:
                return readyTask<ServerProbe>(page.error());
            }
        });
}

} // namespace passwright
