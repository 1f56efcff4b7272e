// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/licensespring/LicenseApi.h"
#include "models/licensespring/ManagementApi.h"

namespace passwright {

//! What works in the directory's thread: both APIs.
class LicenseSpringCalls
{
public:
    //! The clock must outlive it.
    LicenseSpringCalls(const LicenseSpringDirectory::Options &options, const Clock &clock);

    [[nodiscard]] LicenseApi &license() { return m_license; }
    [[nodiscard]] ManagementApi &management() { return m_management; }
    //! The License API, and where there is a key for it the Management API: the first that is not as
    //! expected tells.
    Task<ServerProbe> probe(const CallContext &context);

private:
    Task<ServerProbe> withManagement(const ServerProbe &probe, const CallContext &context);

    LicenseApi m_license;
    ManagementApi m_management;
    bool m_hasManagement;
};

} // namespace passwright
