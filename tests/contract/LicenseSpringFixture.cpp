// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/LicenseSpringFixture.h"

namespace passwright {
namespace {

QList<LicenseSpringUser> people()
{
    const auto person = [](int id, const char *name, const char *password, const char *first,
                            const char *last) {
        return LicenseSpringUser{.id = id,
            .trueEmail = QLatin1String(name),
            .password = QLatin1String(password),
            .firstName = QLatin1String(first),
            .lastName = QLatin1String(last)};
    };
    return {person(1, "admin1", "hQ9nl93UDqGus", "Ada", "Admin"),
        person(2, "joan", "Correct-Horse-1", "Joan", "Doe"),
        person(3, "mary", "Battery-Staple-2", "Mary", "Major"),
        person(4, "locked", "Locked-Pass-3!", "Lou", "Locked"),
        person(5, "soon", "Soon-Expires-7!", "Sue", "Soon")};
}

LicenseSpringDirectory::Options optionsFor(const QUrl &url, const LicenseSpringSettings &settings)
{
    const RestOptions server{.base = url, .proxy = RestOptions::Proxy::None};
    return {.license = server,
        .apiKey = settings.apiKey,
        .sharedKey = Secret::fromString(settings.sharedKey),
        .management = server,
        .managementKey = Secret::fromString(settings.managementKey)};
}

} // namespace

LicenseSpringFixture::LicenseSpringFixture()
    : m_api(m_clock, people())
    , m_http([this](const TestRequest &request) { return m_api.handle(request); })
    , m_directory(optionsFor(m_http.url(), m_api.settings()), m_clock)
{
}

} // namespace passwright
