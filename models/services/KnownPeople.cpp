// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/KnownPeople.h"

#include <QCryptographicHash>

namespace passwright {
namespace {

QByteArray keyOf(const Secret &ust)
{
    return QCryptographicHash::hash(ust.bytes(), QCryptographicHash::Sha256);
}

} // namespace

void KnownPeople::remember(const Session &session)
{
    m_sessions.insert(keyOf(session.ust), new Person{.userId = session.userId, .userName = session.userName});
}

void KnownPeople::remember(const Account &account)
{
    m_people.insert(account.userId,
        new Person{.userId = account.userId, .userName = account.userName, .passwordLastSet = account.passwordLastSet});
}

void KnownPeople::passwordWasSet(const QString &userId, const QDateTime &lastSet)
{
    if (Person *person = m_people.object(userId))
        person->passwordLastSet = lastSet;
}

void KnownPeople::forget(const Secret &ust)
{
    m_sessions.remove(keyOf(ust));
}

std::optional<KnownPeople::Person> KnownPeople::bySession(const Secret &ust) const
{
    const Person *seen = ust.isEmpty() ? nullptr : m_sessions.object(keyOf(ust));
    if (!seen)
        return {};
    Person person = *seen;
    person.passwordLastSet = byId(person.userId).passwordLastSet;
    return person;
}

KnownPeople::Person KnownPeople::byId(const QString &userId) const
{
    const Person *seen = m_people.object(userId);
    return seen ? *seen : Person{.userId = userId};
}

} // namespace passwright
