// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/RestClient.h"

#include "models/rest/ProxyChoice.h"
#include "models/rest/RequestWriter.h"
#include "models/rest/RestExchange.h"
#include "models/rest/TlsGuard.h"

#include <QNetworkAccessManager>
#include <QPromise>

namespace passwright {

namespace {

using Manager = std::shared_ptr<QNetworkAccessManager>;

constexpr qsizetype mostKept = 6;

} // namespace

class RestClient::Private
{
public:
    explicit Private(const RestOptions &theOptions)
        : options(theOptions)
        , guard(theOptions)
    {
    }

    // Every manager has connections of its own: with one request at a time, one connection.
    [[nodiscard]] Manager newManager() const
    {
        auto made = std::make_shared<QNetworkAccessManager>();
        made->setProxyFactory(new ProxyChoice(options));
        made->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        return made;
    }

    [[nodiscard]] std::optional<RestFailure> problem(const RestRequest &request) const
    {
        if (!guard.problem().isEmpty())
            return RestFailure{.kind = RestFailure::Kind::BadRequest, .sent = false, .detail = guard.problem()};
        return RequestWriter(options, request).problem();
    }

    const RestOptions options;
    const TlsGuard guard;
    QList<Manager> kept; // whose last request was answered
    int era = 0;         // of dropConnections()
};

RestClient::RestClient(const RestOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
}

RestClient::~RestClient()
{
    // Before the manager goes, and while somebody may still wait for their ends.
    qDeleteAll(findChildren<RestExchange *>(Qt::FindDirectChildrenOnly));
}

const RestOptions &RestClient::options() const
{
    return d->options;
}

QString RestClient::host() const
{
    const QUrl &base = d->options.base;
    const int usual = base.scheme() == QLatin1String("http") ? 80 : 443;
    const QString name = base.host().contains(QLatin1Char(':')) ? QLatin1Char('[') + base.host() + QLatin1Char(']') : base.host();
    return base.port(usual) == usual ? name : name + QLatin1Char(':') + QString::number(base.port());
}

QFuture<RestReply> RestClient::send(const RestRequest &request)
{
    if (const auto problem = d->problem(request)) {
        QPromise<RestReply> promise;
        promise.start();
        promise.addResult(*problem);
        promise.finish();
        return promise.future();
    }
    const bool isKept = !request.freshConnection && !d->kept.isEmpty();
    const Manager manager = isKept ? d->kept.takeLast() : d->newManager();
    auto *exchange = new RestExchange(d->options, d->guard, manager, this);
    if (!request.freshConnection) {
        connect(exchange, &RestExchange::answered, this, [this, manager, era = d->era] {
            if (era == d->era && d->kept.size() < mostKept)
                d->kept.append(manager);
        });
    }
    return exchange->start(request);
}

void RestClient::dropConnections()
{
    ++d->era;
    d->kept.clear();
}

} // namespace passwright
