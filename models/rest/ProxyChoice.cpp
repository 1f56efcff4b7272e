// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/ProxyChoice.h"

#include "models/rest/RequestWriter.h"
#include "models/rest/RestOptions.h"

#include <QUrl>

namespace passwright {

ProxyChoice::ProxyChoice(const RestOptions &options)
    : m_isSystem(options.proxy == RestOptions::Proxy::System)
    , m_own(QNetworkProxy::NoProxy)
{
    if (options.proxy != RestOptions::Proxy::Own)
        return;
    const bool isSocks = options.proxyAddress.scheme() == QLatin1String("socks5");
    m_own.setType(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy);
    m_own.setHostName(options.proxyAddress.host());
    m_own.setPort(static_cast<quint16>(options.proxyAddress.port(isSocks ? 1080 : 8080)));
}

bool ProxyChoice::isFor(const QUrl &url)
{
    const auto proxies = queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (RequestWriter::isLoopback(query.url().isEmpty() ? query.peerHostName() : query.url().host()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return m_isSystem ? QNetworkProxyFactory::systemProxyForQuery(query) : QList{m_own};
}

} // namespace passwright
