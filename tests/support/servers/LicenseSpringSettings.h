// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

//! What a LicenseSpring test server is set to.
struct LicenseSpringSettings
{
    enum class Success {
        Bare,   //!< password_changed
        Quoted, //!< "password_changed", as JSON
    };
    enum class List {
        Bare,     //!< [...]
        Envelope, //!< {"count", "next", "previous", "results"}
    };

    QString apiKey = QStringLiteral("test-api-key");
    QString sharedKey = QStringLiteral("test-shared-key");
    QString managementKey = QStringLiteral("test-management-key");
    bool demandsOauth = false; //!< then the License API takes Bearer tokens alone
    QString clientId = QStringLiteral("test-client");
    QString clientSecret = QStringLiteral("test-client-secret");
    int tokenSeconds = 3600;

    Success success = Success::Quoted;
    List list = List::Envelope;
    int signatureMismatchStatus = 400; //!< or 401: sources differ
    //! The next License API calls give this code, whatever they hold; "" for none.
    QString forcedCode = {};
    //! HTTP status of forcedCode; 0: the usual one.
    int forcedStatus = 0;
};

} // namespace passwright
