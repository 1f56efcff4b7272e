// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/RestLookUps.h"

#include <QTest>

using namespace passwright;

//! Many keys, and a server that tells of one user at a time: a few requests at once, none twice, and its first failure is told.
class tst_RestLookUps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_waiting.clear(); }

    void fewAreUnderWayAtOnce();
    void sameKeyIsAskedForOnce();
    void firstFailureEndsIt();
    void namesakesAreAmbiguous();
    void endOfTheContextEndsIt();

private:
    struct Request
    {
        QString asked;
        std::shared_ptr<QPromise<Result<QList<Account>>>> promise;
    };

    //! Its requests wait in m_waiting until the test answers them.
    RestLookUps::Server server()
    {
        return {.byId = [](const QString &userId) { return readyTask<Account>(Account{.userId = userId, .userName = QStringLiteral("by id")}); },
            .byName = [this](const QString &userName) {
                const Request request{userName, std::make_shared<QPromise<Result<QList<Account>>>>()};
                request.promise->start();
                m_waiting << request;
                return request.promise->future();
            }};
    }
    static QList<UserKey> named(const QStringList &names)
    {
        QList<UserKey> keys;
        for (const QString &name : names)
            keys << UserKey{.userName = name};
        return keys;
    }
    static void answer(const Request &request, const Result<QList<Account>> &result)
    {
        request.promise->addResult(result);
        request.promise->finish();
    }
    static void answerWithItself(const Request &request) { answer(request, QList<Account>{{.userId = QStringLiteral("1"), .userName = request.asked}}); }

    QList<Request> m_waiting;
};

void tst_RestLookUps::fewAreUnderWayAtOnce()
{
    QObject context;
    QStringList names;
    for (int i = 0; i < 10; ++i)
        names << QString::number(i);
    const auto task = std::make_shared<RestLookUps>(&context, named(names), server())->run();
    QCOMPARE(m_waiting.size(), 4);
    for (int answered = 0; answered < 10; ++answered) {
        QVERIFY(!task.isFinished());
        answerWithItself(m_waiting.at(answered));
        QTRY_COMPARE(m_waiting.size(), std::min(10, answered + 5));
    }
    QTRY_VERIFY(task.isFinished());
    QStringList found;
    for (const UserLookup &lookup : *task.result())
        found << lookup.account.userName;
    QCOMPARE(found, names);
}

void tst_RestLookUps::sameKeyIsAskedForOnce()
{
    QObject context;
    const auto task = std::make_shared<RestLookUps>(&context,
        named({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"), QString()}), server())->run();
    QCOMPARE(m_waiting.size(), 2);
    answerWithItself(m_waiting.at(1));
    answerWithItself(m_waiting.at(0));
    QTRY_VERIFY(task.isFinished());
    QCOMPARE(task.result()->size(), 4);
    QCOMPARE(task.result()->at(2).account.userName, QStringLiteral("a"));
    QCOMPARE(task.result()->at(3).kind, UserLookup::Kind::NotFound);
}

void tst_RestLookUps::firstFailureEndsIt()
{
    QObject context;
    const auto task = std::make_shared<RestLookUps>(&context,
        named({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")}), server())->run();
    answer(m_waiting.at(2), Error{.kind = Error::Kind::TooManyRequests, .detail = QStringLiteral("17")});
    QTRY_VERIFY(task.isFinished());
    QVERIFY(!task.result().ok());
    QCOMPARE(task.result().error().kind, Error::Kind::TooManyRequests);
    QCOMPARE(task.result().error().detail, QStringLiteral("17"));
    answerWithItself(m_waiting.at(0));
    answer(m_waiting.at(1), Error{});
    QCoreApplication::processEvents();
    QCOMPARE(m_waiting.size(), 4);
}

void tst_RestLookUps::namesakesAreAmbiguous()
{
    QObject context;
    const auto task = std::make_shared<RestLookUps>(&context, named({QStringLiteral("a"), QStringLiteral("b")}), server())->run();
    answer(m_waiting.at(0), QList<Account>{{.userId = QStringLiteral("1"), .userName = QStringLiteral("a")},
                                {.userId = QStringLiteral("2"), .userName = QStringLiteral("a")}});
    answer(m_waiting.at(1), QList<Account>{{.userId = QStringLiteral("3"), .userName = QStringLiteral("B")},
                                {.userId = QStringLiteral("4"), .userName = QStringLiteral("b")}});
    QTRY_VERIFY(task.isFinished());
    QCOMPARE(task.result()->at(0).kind, UserLookup::Kind::Ambiguous);
    QCOMPARE(task.result()->at(1).account.userId, QStringLiteral("4"));
}

void tst_RestLookUps::endOfTheContextEndsIt()
{
    auto context = std::make_unique<QObject>();
    const auto task = std::make_shared<RestLookUps>(context.get(), named({QStringLiteral("a")}), server())->run();
    context.reset();
    QTRY_VERIFY(task.isFinished());
    QVERIFY(task.isCanceled());
    answerWithItself(m_waiting.first());
}

QTEST_GUILESS_MAIN(tst_RestLookUps)
#include "tst_RestLookUps.moc"
