// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rest/RestReply.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace passwright {

struct RestOptions;

//! Whom to trust, by RestOptions::authorities and pinnedKey.
class TlsGuard
{
public:
    explicit TlsGuard(const RestOptions &options);

    [[nodiscard]] const QSslConfiguration &configuration() const { return m_configuration; }
    //! Why the options are of no use; empty: they are.
    [[nodiscard]] QString problem() const { return m_problem; }

    //! What is wrong with a server that shows \p certificate, \p errors having been found in it; nothing: trust it.
    [[nodiscard]] std::optional<RestFailure> judge(const QSslCertificate &certificate, const QList<QSslError> &errors) const;

private:
    [[nodiscard]] bool isForgiven(const QSslError &error) const;

    QSslConfiguration m_configuration;
    QByteArray m_pinnedKey;
    bool m_hasAuthorities;
    QString m_problem;
};

} // namespace passwright
