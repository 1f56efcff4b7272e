// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ProbeController.h"

#include "ui/profiles/SecretWriter.h"

#include <QUuid>

#include <algorithm>

namespace passwright {

ProbeController::ProbeController(Connector &connector, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_connector(connector)
    , m_secrets(secrets)
{
}

void ProbeController::test(const Profile &profile, const QList<TypedSecret> &typed)
{
    if (m_isBusy)
        return;
    m_profile = profile;
    m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ++m_number;
    setBusy(true);
    QList<SecretName> left = secretsNeeded(profile);
    left.removeIf([&typed](SecretName name) {
        return std::any_of(typed.cbegin(), typed.cend(), [name](const TypedSecret &secret) { return secret.name == name; });
    });
    gather(profile.id, left, typed);
}

void ProbeController::giveUp()
{
    if (!m_isBusy)
        return;
    ++m_number;
    setBusy(false);
}

void ProbeController::gather(const QString &profileId, QList<SecretName> left, const QList<TypedSecret> &secrets)
{
    if (left.isEmpty() || profileId.isEmpty()) {
        probe(secrets);
        return;
    }
    const SecretName name = left.takeFirst();
    whenDone<Secret>(this, m_secrets.read(profileId, name),
        [this, number = m_number, profileId, left, secrets, name](const Result<Secret> &secret) {
            if (number == m_number)
                gather(profileId, left, secret ? secrets + QList{TypedSecret{name, *secret}} : secrets);
        });
}

void ProbeController::probe(const QList<TypedSecret> &secrets)
{
    const Task<ServerProbe> task = chained<ServerProbe>(this,
        SecretWriter::write(this, m_secrets, m_profile.id, secrets, SecretStore::Keep::InMemory),
        [this, profile = m_profile](const Result<SecretWriter::Kept> &kept) {
            return kept ? m_connector.probe(profile) : readyTask<ServerProbe>(kept.error());
        });
    whenDone<ServerProbe>(this, task, [this, number = m_number, id = m_profile.id](const Result<ServerProbe> &result) {
        whenDone<Done>(this, m_secrets.forget(id), [](const Result<Done> &) {});
        end(number, result);
    });
}

void ProbeController::end(int number, const Result<ServerProbe> &result)
{
    if (number != m_number)
        return;
    setBusy(false);
    if (result)
        Q_EMIT found(*result, m_profile.kind);
    else
        Q_EMIT failed(result.error());
}

void ProbeController::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace passwright
