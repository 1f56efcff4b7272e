// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxyFactory>

namespace passwright {

struct RestOptions;

//! The proxy by RestOptions::proxy; never one to this machine itself.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const RestOptions &options);

    [[nodiscard]] bool isFor(const QUrl &url);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    bool m_isSystem;
    QNetworkProxy m_own;
};

} // namespace passwright
