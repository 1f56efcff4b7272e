// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/zato/ZatoFaultRun.h"

#include "tests/zato/ZatoOperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace passwright {
namespace {

using At = ZatoFaultRules::At;
using Trouble = ZatoFaultRules::Trouble;

constexpr int padding = 4000; // blanks

//! One step of one operation, under way.
struct Case
{
    ZatoOperation operation;
    int step = 0;        //!< from 0
    bool isDone = false; //!< the server does what the spoilt request asks for
    std::unique_ptr<ZatoDesk> desk = {};
    std::function<QString()> end = {};
};

FaultReply echo(const FaultRequest &request)
{
    const QJsonObject answer{{QStringLiteral("result"), QStringLiteral("Error")},
        {QStringLiteral("details"), QJsonArray{QStringLiteral("cannot take ") + QString::fromUtf8(request.body)}}};
    return {.status = 500, .body = QJsonDocument(answer).toJson()};
}

FaultReply spoilt(ZatoDesk &desk, const FaultRequest &request, bool isDone, const ZatoFaultRun::Setup &setup)
{
    FaultReply reply{.body = R"({"cid": "6f916246696fbdd76f8a7073", "status": "ok", "sub_status": []})"};
    if (isDone)
        reply = desk.handle(request);
    if (setup.isEcho)
        return echo(request);
    if (setup.isPadded)
        reply.body += QByteArray(padding, ' ');
    return reply;
}

Case begun(const ZatoOperation &operation, int step, bool isDone, const ZatoFaultRun::Setup &setup)
{
    Case c{.operation = operation, .step = step, .isDone = isDone};
    const bool isDocumented = operation.server == ZatoSso::Behaviour::AsDocumented;
    c.desk = std::make_unique<ZatoDesk>(
        ZatoDesk::Setup{.server = operation.server,
            .behaviour = isDocumented ? ZatoBehaviour::AsDocumented : ZatoBehaviour::As33,
            .timeout = setup.timeout,
            .certificates = setup.certificates});
    std::optional<Session> session;
    if (operation.caller)
        session = c.desk->signIn(QString::fromLatin1(operation.caller));
    c.desk->server->clear();
    c.desk->setIntercept([desk = c.desk.get(), number = step + 1, isDone, setup](
                             const FaultRequest &request) -> std::optional<FaultReply> {
        if (request.number != number)
            return {};
        return spoilt(*desk, request, isDone, setup);
    });
    c.desk->server->failAt(step + 1, setup.fault);
    c.end = operation.start(*c.desk, session);
    return c;
}

//! What is spoilt on the way back was done or was not; what never arrived, or was turned away, was not.
QList<bool> waysOf(At at, const ZatoFaultRun::Setup &setup)
{
    const bool isWhole = setup.trouble == Trouble::Slow || setup.trouble == Trouble::Unclean;
    if (isWhole && setup.fault.isHandled())
        return {true};
    const bool isTurnedAway = setup.trouble == Trouble::Turned || setup.trouble == Trouble::Barred || !setup.fault.isHandled();
    if (isTurnedAway)
        return {false};
    const bool isChange = at == At::Change || at == At::Flag || at == At::SignInNew;
    return isChange ? QList<bool>{false, true} : QList<bool>{true};
}

void complain(QStringList &complaints, const Case &c, const QString &what)
{
    const QString way = c.isDone ? QStringLiteral("done") : QStringLiteral("not done");
    complaints << QStringLiteral("%1, step %2, %3: %4").arg(QLatin1String(c.operation.name), QString::number(c.step + 1), way, what);
}

void judge(QStringList &complaints, const Case &c, const ZatoFaultRun::Setup &setup)
{
    const At at = c.operation.steps.at(c.step);
    const At next = c.operation.steps.value(c.step + 1, at);
    const QString word = c.end();
    const QStringList expected = ZatoFaultRules::expected(at, next, setup.trouble, c.isDone, c.operation.good);
    if (!expected.contains(word))
        complain(complaints, c, QStringLiteral("%1, not %2").arg(word, expected.constFirst()));
    const bool isDone = c.operation.isDone && c.operation.isDone(*c.desk);
    if (c.operation.isDone && !isDone && (word == QLatin1String("changed") || word == QLatin1String("partial")))
        complain(complaints, c, QStringLiteral("%1, which is not true").arg(word));
    if (isDone && (word == QLatin1String("error") || word == QLatin1String("refused")) && at != At::WhoNew)
        complain(complaints, c, QStringLiteral("%1, and it is done").arg(word));
    if (c.desk->server->received().count(ZatoOperation::newPassword) > 1)
        complain(complaints, c, QStringLiteral("the new password was sent twice"));
}

} // namespace

QStringList ZatoFaultRun::complaints(const Setup &setup)
{
    std::vector<Case> cases;
    const QList<ZatoOperation> operations = ZatoOperation::all();
    for (const ZatoOperation &operation : operations) {
        for (int step = 0; step < operation.steps.size(); ++step) {
            const QList<bool> ways = waysOf(operation.steps.at(step), setup);
            for (const bool isDone : ways)
                cases.push_back(begun(operation, step, isDone, setup));
        }
    }
    QStringList complaints;
    for (const Case &c : cases)
        judge(complaints, c, setup);
    return complaints;
}

} // namespace passwright
