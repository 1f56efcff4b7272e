// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/BenchStore.h"

namespace passwright {
namespace {

constexpr int fewRounds = 1000;

Caller nobody()
{
    return {QStringLiteral("bench"), QStringLiteral("desk-4"), QString()};
}

} // namespace

void BenchStore::giveUp(const Error &error)
{
    qFatal("%d %s %s %s", static_cast<int>(error.kind), qUtf8Printable(error.subject), qUtf8Printable(error.code), qUtf8Printable(error.detail));
}

void BenchStore::create(SqlStoreOptions options, int people)
{
    options.rounds = fewRounds;
    const SystemClock clock;
    const SecureRandomSource random;
    NoLog log;
    const NewUser admin{.userName = userName(), .password = password(), .isSuperUser = true};
    ended(SqlStore::create(options, admin, PasswordRules{}, {.clock = clock, .random = random, .log = log}));
    BenchStore store(options);
    for (int i = 1; i <= people; ++i) {
        const NewUser user{.userName = QStringLiteral("user%1").arg(i), .password = password()};
        if (ended(store.directory().addUser(user, store.caller().newContext())).kind != Outcome::Kind::Changed)
            qFatal("a user was not added");
    }
}

BenchStore::BenchStore(const SqlStoreOptions &options)
    : m_store(ended(SqlStore::open(options, {.clock = m_clock, .random = m_random, .log = m_log})))
    , m_caller(nobody())
{
    const auto signIn = ended(m_store->directory().signIn({.userName = userName(), .password = password()}, m_caller.newContext()));
    if (!signIn.session)
        qFatal("the super-user is not let in");
    m_caller = m_caller.withSession(*signIn.session);
}

} // namespace passwright
