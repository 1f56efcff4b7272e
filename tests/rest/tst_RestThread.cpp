// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/RestThread.h"

#include "tests/rest/RestAnswers.h"
#include "tests/support/WaitFor.h"

#include <QFutureWatcher>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace passwright;

namespace {

// As a directory's: a client, and a method that makes a task of its replies.
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(const RestOptions &options, std::atomic<QThread *> *diedIn = nullptr)
        : m_client(options)
        , m_diedIn(diedIn)
    {
    }
    ~Worker() override
    {
        if (m_diedIn != nullptr)
            *m_diedIn = QThread::currentThread();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    Task<QString> send(const RestRequest &request)
    {
        auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        auto *watcher = new QFutureWatcher<RestReply>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [promise, watcher] {
            promise->addResult(inShort(watcher->result()));
            promise->finish();
        });
        watcher->setFuture(m_client.send(request));
        return promise->future();
    }

    [[nodiscard]] QThread *madeIn() const { return m_madeIn; }

private:
    RestClient m_client;
    QThread *m_madeIn = QThread::currentThread();
    std::atomic<QThread *> *m_diedIn;
};

using Thread = RestThread<Worker>;

} // namespace

class tst_RestThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneInItsThread();
    void errorsArriveToo();
    void callersMayBeInManyThreads();
    void itEndsWithWorkUnderWay();
    void itEndsThoughNothingWasAsked();
};

void tst_RestThread::workIsDoneInItsThread()
{
    FaultServer server;
    std::atomic<QThread *> diedIn = nullptr;
    QThread *madeIn = nullptr;
    {
        Thread thread([&] { return std::make_unique<Worker>(optionsFor(server), &diedIn); });
        const auto which = waitFor(thread.run<QThread *>([](Worker &worker) {
            return readyTask<QThread *>(worker.madeIn() == QThread::currentThread() ? worker.madeIn() : nullptr);
        }));
        madeIn = *which;
        QVERIFY(madeIn != nullptr);
        QVERIFY(madeIn != QThread::currentThread());
        // No event loop is needed here.
        QCOMPARE(*waitFor(thread.run<QString>([](Worker &worker) { return worker.send(changing()); })), QStringLiteral("200"));
    }
    QCOMPARE(diedIn.load(), madeIn);
}

void tst_RestThread::errorsArriveToo()
{
    FaultServer server;
    Thread thread([&] { return std::make_unique<Worker>(optionsFor(server)); });
    const auto result = waitFor(thread.run<int>([](Worker &) { return readyTask<int>(Error{.kind = Error::Kind::Busy}); }));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::Busy);
}

void tst_RestThread::callersMayBeInManyThreads()
{
    FaultServer server([](const FaultRequest &) { return FaultReply{.status = 201, .body = "{}"}; });
    Thread thread([&] { return std::make_unique<Worker>(optionsFor(server)); });
    std::atomic<int> good = 0;
    std::vector<std::jthread> callers;
    for (int i = 0; i < 8; ++i) {
        callers.emplace_back([&] {
            for (int j = 0; j < 5; ++j) {
                const auto result = waitFor(thread.run<QString>([](Worker &worker) { return worker.send(changing()); }));
                if (result.ok() && *result == QLatin1String("201"))
                    ++good;
            }
        });
    }
    callers.clear();
    QCOMPARE(good.load(), 40);
    QCOMPARE(server.requestCount(), 40);
}

void tst_RestThread::itEndsWithWorkUnderWay()
{
    FaultServer server;
    server.failFrom(1, {.kind = Fault::HangBeforeHeaders});
    auto thread = std::make_unique<Thread>([&] { return std::make_unique<Worker>(optionsFor(server)); });
    QList<Task<QString>> tasks;
    for (int i = 0; i < 3; ++i)
        tasks.append(thread->run<QString>([](Worker &worker) { return worker.send(changing()); }));
    QTRY_COMPARE(server.requestCount(), 3);
    // One more that has hardly begun.
    tasks.append(thread->run<QString>([](Worker &worker) { return worker.send(changing()); }));
    thread.reset();
    for (const auto &task : std::as_const(tasks)) {
        QVERIFY(task.isFinished());
        const auto result = waitFor(task);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_RestThread::itEndsThoughNothingWasAsked()
{
    FaultServer server;
    std::atomic<QThread *> diedIn = nullptr;
    for (int i = 0; i < 20; ++i) {
        const Thread thread([&] { return std::make_unique<Worker>(optionsFor(server), &diedIn); });
    }
    QVERIFY(diedIn.load() != nullptr);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_RestThread)
#include "tst_RestThread.moc"
