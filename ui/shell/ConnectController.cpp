// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ConnectController.h"

#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace passwright {

ConnectController::ConnectController(Connector &connector, ProfileStore &profiles, QObject *parent)
    : QObject(parent)
    , m_connector(connector)
    , m_profiles(profiles)
{
}

void ConnectController::open(const Profile &profile, bool keepsKey)
{
    if (m_isBusy)
        return;
    m_keepsKey = keepsKey && !profile.secretsPath.isEmpty();
    await(profile, profile.isSample ? m_connector.openSample(profile) : m_connector.open(profile));
}

void ConnectController::create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules)
{
    if (!m_isBusy)
        await(profile, m_connector.create(profile, firstSuperUser, rules));
}

void ConnectController::openSample(const QString &path)
{
    open({.id = QStringLiteral("sample"), .name = tr("Sample database"), .databasePath = path, .isSample = true});
}

void ConnectController::prepare()
{
    if (m_isBusy || !m_connection)
        return;
    setBusy(true);
    whenDone<QString>(this, m_connection->prepare(), [this](const Result<QString> &result) {
        setBusy(false);
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        remember();
        Q_EMIT prepared(*result);
    });
}

void ConnectController::close()
{
    m_connection.reset();
}

void ConnectController::await(const Profile &profile, const Task<Connector::Opened> &task)
{
    m_profile = profile;
    if (m_profile.name.isEmpty() && profile.kind == Profile::Kind::LocalDatabase)
        m_profile.name = QFileInfo(profile.databasePath).fileName();
    setBusy(true);
    whenDone<Connector::Opened>(this, task, [this](const Result<Connector::Opened> &result) {
        setBusy(false);
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        m_connection = *result;
        if (m_connection->notices().contains(Connection::Notice::NeedsPreparation)) {
            Q_EMIT preparationNeeded();
            return;
        }
        remember();
        Q_EMIT opened();
    });
}

void ConnectController::remember()
{
    // The same file opened again is the same profile.
    if (m_profile.id.isEmpty() && m_profile.kind == Profile::Kind::LocalDatabase) {
        for (const Profile &known : m_profiles.profiles()) {
            if (known.kind == m_profile.kind && known.databasePath == m_profile.databasePath)
                m_profile.id = known.id;
        }
    }
    if (m_profile.id.isEmpty())
        m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_profiles.save(m_profile);
    m_profiles.setLastUsed(m_profile.id);
    if (std::exchange(m_keepsKey, false))
        keepKey();
}

void ConnectController::keepKey()
{
    whenDone<Done>(this, m_connector.keepKey(m_profile), [this, kept = m_profile](const Result<Done> &result) mutable {
        // Where it was not kept, the file goes on being read.
        if (!result.ok())
            return;
        kept.secretsPath.clear();
        m_profiles.save(kept);
    });
}

void ConnectController::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace passwright
