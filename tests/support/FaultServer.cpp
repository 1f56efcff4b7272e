// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultServer.h"

#include "tests/support/FaultListener.h"
#include "tests/support/FaultScript.h"

#include <QThread>

namespace passwright {

class FaultServer::Private
{
public:
    Private(const TestCertificates *certificates, Handler handler)
        : isTls(certificates != nullptr)
    {
        listener = new FaultListener(script, certificates, std::move(handler));
        listener->moveToThread(&thread);
        thread.setObjectName(QStringLiteral("fault server"));
        thread.start();
        inThread([this] {
            listener->apply();
            port = listener->serverPort();
        });
    }

    ~Private()
    {
        inThread([this] { delete listener; });
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    template<class Call>
    void inThread(Call call)
    {
        if (QThread::currentThread() == &thread)
            call();
        else
            QMetaObject::invokeMethod(listener, call, Qt::BlockingQueuedConnection);
    }

    const bool isTls;
    FaultScript script;
    QThread thread;
    FaultListener *listener = nullptr;
    quint16 port = 0;
};

FaultServer::FaultServer(Handler handler)
    : d(std::make_unique<Private>(nullptr, std::move(handler)))
{
}

FaultServer::FaultServer(const TestCertificates &certificates, Handler handler)
    : d(std::make_unique<Private>(&certificates, std::move(handler)))
{
}

FaultServer::~FaultServer() = default;

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(d->isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url;
}

void FaultServer::failAt(int request, const Fault &fault)
{
    d->script.failAt(request, fault);
    d->inThread([this] { d->listener->apply(); });
}

void FaultServer::failFrom(int request, const Fault &fault)
{
    d->script.failFrom(request, fault);
    d->inThread([this] { d->listener->apply(); });
}

void FaultServer::clear()
{
    d->script.clear();
    d->inThread([this] { d->listener->apply(); });
}

QList<FaultRequest> FaultServer::requests() const
{
    return d->script.requests();
}

int FaultServer::requestCount() const
{
    return static_cast<int>(d->script.requests().size());
}

int FaultServer::connectionCount() const
{
    return d->script.connections();
}

int FaultServer::openConnections() const
{
    return d->script.openConnections();
}

QByteArray FaultServer::received() const
{
    return d->script.received();
}

void FaultServer::closeConnections()
{
    d->inThread([this] { d->listener->closeConnections(); });
}

void FaultServer::speakOnly(QSsl::SslProtocol protocol)
{
    d->inThread([this, protocol] { d->listener->speakOnly(protocol); });
}

} // namespace passwright
