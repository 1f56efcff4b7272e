// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/ServerConnector.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace passwright {

//! What libpq is told of one host, so that neither the environment nor files in the person's home folder
//! have a say in where the password goes.
class PostgresParameters
{
public:
    PostgresParameters(const ServerConnector::Options &options, const DatabaseUrl::Host &host, int port, const QString &authorities);

    //! Without user, password, database, host and port, which Qt has arguments for; quoted for its connect options.
    [[nodiscard]] QString connectOptions() const;
    //! All of them but the password, in libpq's order-free pairs.
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &pairs() const { return m_pairs; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_pairs;
};

} // namespace passwright
