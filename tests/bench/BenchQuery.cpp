// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/BenchQuery.h"

#include "tests/bench/BenchUsers.h"

namespace passwright {
namespace {

using Sort = UserQuery::Sort;
using State = UserQuery::State;

QString nameOf(Sort sort)
{
    switch (sort) {
    case Sort::Name:
        return QStringLiteral("name");
    case Sort::UserName:
        return QStringLiteral("user name");
    case Sort::LastSet:
        return QStringLiteral("last set");
    case Sort::Expiry:
        return QStringLiteral("expiry");
    case Sort::BestMatch:
        break;
    }
    return {};
}

QString nameOf(State state)
{
    switch (state) {
    case State::Locked:
        return QStringLiteral("locked");
    case State::MustChange:
        return QStringLiteral("must change");
    case State::Expired:
        return QStringLiteral("expired");
    case State::ExpiresWithin:
        return QStringLiteral("expires soon");
    case State::NotApproved:
        return QStringLiteral("not approved");
    case State::SuperUser:
        break;
    }
    return QStringLiteral("super-user");
}

} // namespace

QString BenchQuery::title() const
{
    QString title = text.isEmpty() ? QStringLiteral("everybody") : text;
    if (state)
        title += QStringLiteral(" + ") + nameOf(*state);
    if (sort != Sort::BestMatch)
        title += QStringLiteral(" by ") + nameOf(sort) + (isDescending ? QStringLiteral(", backwards") : QString());
    return title;
}

QList<BenchQuery> BenchQuery::all()
{
    QList<BenchQuery> all;
    for (const char *prefix : {"ma", "mar", "mari", "maria", "mart", "martin", "an", "ann", "anna", "jo", "joh", "john", "johns",
             "johnson", "sa", "sc", "sch", "schm", "schmi", "schmid", "schmidt", "schneide", "mü", "łu", "zoë", "qu", "quil", "quillfea"})
        all << BenchQuery{.kind = "prefix", .text = QString::fromUtf8(prefix)};
    for (const char *words : {"maria schm", "anna s", "jo br", "sam quill", "schmidt ma", "quill emma", "zo me"})
        all << BenchQuery{.kind = "two words", .text = QString::fromUtf8(words)};
    for (const char *start : {"maria.schm", "john.smith1", "quillfeather5"})
        all << BenchQuery{.kind = "e-mail", .text = QString::fromUtf8(start)};
    for (const int number : {77, 540})
        all << BenchQuery{.kind = "e-mail", .text = BenchUsers::userName(number) + QStringLiteral("@example.com")};
    for (const int number : {12, 345, 678, 901})
        all << BenchQuery{.kind = "user name", .text = BenchUsers::userName(number)};
    all << BenchQuery{.kind = "user ID", .text = BenchUsers::userId(77)};
    for (const char *nobody : {"xyzzy", "ma xyzzy"})
        all << BenchQuery{.kind = "nobody", .text = QString::fromUtf8(nobody)};
    for (const State state : {State::Locked, State::MustChange, State::Expired, State::ExpiresWithin, State::NotApproved, State::SuperUser})
        all << BenchQuery{.kind = "filter", .state = state};
    for (const Sort sort : {Sort::Name, Sort::UserName, Sort::LastSet, Sort::Expiry})
        all << BenchQuery{.kind = "sort", .sort = sort} << BenchQuery{.kind = "sort", .sort = sort, .isDescending = true};
    all << BenchQuery{.kind = "filter, sort", .state = State::Locked, .sort = Sort::Name}
        << BenchQuery{.kind = "filter, sort", .state = State::MustChange, .sort = Sort::LastSet, .isDescending = true}
        << BenchQuery{.kind = "filter, sort", .state = State::Expired, .sort = Sort::Name}
        << BenchQuery{.kind = "text, filter", .text = QStringLiteral("ma"), .state = State::Locked}
        << BenchQuery{.kind = "text, filter", .text = QStringLiteral("schmidt"), .state = State::MustChange}
        << BenchQuery{.kind = "text, filter", .text = QStringLiteral("anna"), .state = State::Expired}
        << BenchQuery{.kind = "text, filter", .text = QStringLiteral("quill"), .state = State::MustChange}
        << BenchQuery{.kind = "text, sort", .text = QStringLiteral("ma"), .sort = Sort::Name}
        << BenchQuery{.kind = "text, sort", .text = QStringLiteral("schmidt"), .sort = Sort::Expiry}
        << BenchQuery{.kind = "text, sort", .text = QStringLiteral("quill"), .sort = Sort::LastSet};
    return all;
}

} // namespace passwright
