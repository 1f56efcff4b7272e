// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/Task.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace passwright;

namespace {

//! A task that the test ends when it wants to.
template<class T>
class Pending
{
public:
    Pending() { m_promise.start(); }

    [[nodiscard]] Task<T> task() { return m_promise.future(); }
    void end(Result<T> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
};

Error busy()
{
    return {.kind = Error::Kind::Busy};
}

} // namespace

class tst_Task : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadyTaskIsHandledOnceAndNotAtOnce();
    void anErrorIsAResultLikeAnyOther();
    void theHandlerRunsInTheContextsThread();
    void aCancelledTaskIsToldAsSuch();
    void whoBreaksAPromiseCancels();
    void aDeadContextIsNotCalled();
    void aContextThatDiesInItsHandlerDoesNoHarm();
    void severalCanWaitForOneTask();
    void oneTaskFollowsAnother();
    void theNextOneLearnsOfTheFirstsError();
    void aChainWhoseContextDiesIsCancelled();
};

void tst_Task::aReadyTaskIsHandledOnceAndNotAtOnce()
{
    QObject context;
    int calls = 0;
    whenDone<int>(&context, readyTask<int>(7), [&calls](const Result<int> &result) {
        ++calls;
        QCOMPARE(*result, 7);
    });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QTest::qWait(20);
    QCOMPARE(calls, 1);
    QVERIFY(context.children().isEmpty());
}

void tst_Task::anErrorIsAResultLikeAnyOther()
{
    QObject context;
    std::optional<Error> error;
    whenDone<int>(&context, readyTask<int>(busy()), [&error](const Result<int> &result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Busy);
}

void tst_Task::theHandlerRunsInTheContextsThread()
{
    QObject context;
    Pending<int> pending;
    QThread *handledIn = nullptr;
    whenDone<int>(&context, pending.task(), [&handledIn](const Result<int> &) { handledIn = QThread::currentThread(); });
    std::thread([&pending] { pending.end(7); }).join();
    QTRY_VERIFY(handledIn);
    QCOMPARE(handledIn, QThread::currentThread());
}

void tst_Task::aCancelledTaskIsToldAsSuch()
{
    QObject context;
    Pending<int> pending;
    Task<int> task = pending.task();
    std::optional<Result<int>> told;
    whenDone<int>(&context, task, [&told](const Result<int> &result) { told = result; });
    task.cancel();
    pending.end(7);
    QTRY_VERIFY(told);
    QVERIFY(!told->ok());
    QCOMPARE(told->error().kind, Error::Kind::Cancelled);
}

void tst_Task::whoBreaksAPromiseCancels()
{
    QObject context;
    std::optional<Result<int>> told;
    {
        QPromise<Result<int>> promise;
        promise.start();
        whenDone<int>(&context, promise.future(), [&told](const Result<int> &result) { told = result; });
    }
    QTRY_VERIFY(told);
    QCOMPARE(told->error().kind, Error::Kind::Cancelled);
}

void tst_Task::aDeadContextIsNotCalled()
{
    auto context = std::make_unique<QObject>();
    Pending<int> early;
    Pending<int> late;
    bool called = false;
    whenDone<int>(context.get(), early.task(), [&called](const Result<int> &) { called = true; });
    whenDone<int>(context.get(), late.task(), [&called](const Result<int> &) { called = true; });
    // The first one's end is on its way when the context dies.
    early.end(1);
    context.reset();
    late.end(2);
    QTest::qWait(20);
    QVERIFY(!called);
}

void tst_Task::aContextThatDiesInItsHandlerDoesNoHarm()
{
    auto context = std::make_unique<QObject>();
    Pending<int> pending;
    whenDone<int>(context.get(), pending.task(), [&context](const Result<int> &) { context.reset(); });
    pending.end(7);
    QTRY_VERIFY(!context);
}

void tst_Task::severalCanWaitForOneTask()
{
    QObject context;
    Pending<int> pending;
    int sum = 0;
    for (int i = 0; i < 3; ++i)
        whenDone<int>(&context, pending.task(), [&sum](const Result<int> &result) { sum += *result; });
    pending.end(7);
    QTRY_COMPARE(sum, 21);
}

void tst_Task::oneTaskFollowsAnother()
{
    QObject context;
    Pending<int> first;
    Pending<QString> second;
    const Task<QString> both = chained<QString, int>(&context, first.task(), [&second](const Result<int> &result) {
        return *result == 7 ? second.task() : readyTask<QString>(QStringLiteral("other"));
    });
    QVERIFY(!both.isFinished());
    first.end(7);
    QTest::qWait(10);
    QVERIFY(!both.isFinished());
    second.end(QStringLiteral("seven"));
    QTRY_VERIFY(both.isFinished());
    QCOMPARE(*both.result(), QStringLiteral("seven"));
}

void tst_Task::theNextOneLearnsOfTheFirstsError()
{
    QObject context;
    const Task<QString> both =
        chained<QString, int>(&context, readyTask<int>(busy()), [](const Result<int> &result) {
            return readyTask<QString>(result.error());
        });
    QTRY_VERIFY(both.isFinished());
    QCOMPARE(both.result().error().kind, Error::Kind::Busy);
}

void tst_Task::aChainWhoseContextDiesIsCancelled()
{
    for (const bool midway : {false, true}) {
        auto context = std::make_unique<QObject>();
        Pending<int> first;
        Pending<QString> second;
        bool asked = false;
        const Task<QString> both = chained<QString, int>(context.get(), first.task(), [&](const Result<int> &) {
            asked = true;
            return second.task();
        });
        if (midway) {
            first.end(7);
            QTRY_VERIFY(asked);
        }
        context.reset();
        if (!midway)
            first.end(7);
        second.end(QStringLiteral("seven"));
        QTRY_VERIFY(both.isFinished());
        QVERIFY(both.isCanceled());
        QCOMPARE(asked, midway);
        // Who waits for the chain is told so.
        QObject waiting;
        std::optional<Error> told;
        whenDone<QString>(&waiting, both, [&told](const Result<QString> &result) { told = result.error(); });
        QTRY_VERIFY(told);
        QCOMPARE(told->kind, Error::Kind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(tst_Task)
#include "tst_Task.moc"
