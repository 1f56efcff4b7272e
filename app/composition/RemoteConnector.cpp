// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/RemoteConnector.h"

#include "models/domain/InWorker.h"
#include "app/composition/RemoteConnection.h"
#include "models/services/Caller.h"

#include <QCryptographicHash>
#include <QSysInfo>
#include <QUrl>

#include <utility>

namespace passwright {
namespace {

constexpr qsizetype longestName = 120; // of a journal's file, without its ending

QList<Connection::Notice> noticesOf(const Profile &profile, bool hasSecureMemory)
{
    QList<Connection::Notice> notices;
    if (RemoteDoor::isPlainHttp(profile))
        notices.append(Connection::Notice::PlainHttp);
    if (!hasSecureMemory)
        notices.append(Connection::Notice::NoSecureMemory);
    return notices;
}

QString titleOf(const Profile &profile)
{
    return profile.name.isEmpty() ? QUrl(profile.address, QUrl::StrictMode).host() : profile.name;
}

} // namespace

RemoteConnector::RemoteConnector(const Services &services, Facts facts)
    : m_services(services)
    , m_facts(std::move(facts))
{
}

RemoteConnector::~RemoteConnector()
{
    QThreadPool::globalInstance()->waitForDone();
}

Task<Connector::Opened> RemoteConnector::open(const Profile &profile)
{
    return chained<Opened>(&m_context, door(profile), [this, profile](const Result<RemoteDoor> &door) {
        return door.ok() ? withJournal(profile, *door) : readyTask<Opened>(door.error());
    });
}

Task<ServerProbe> RemoteConnector::probe(const Profile &profile)
{
    return chained<ServerProbe>(&m_context, door(profile), [this, profile](const Result<RemoteDoor> &made) {
        if (!made.ok())
            return readyTask<ServerProbe>(made.error());
        const Caller nobody(applicationOf(profile), QSysInfo::machineHostName(), QStringLiteral("local"));
        const auto probed = made->probe(nobody.newContext());
        // The door stays until it has answered.
        return chained<ServerProbe>(&m_context, probed, [door = *made](const Result<ServerProbe> &probe) {
            return readyTask<ServerProbe>(probe);
        });
    });
}

Task<Connector::Opened> RemoteConnector::create(const Profile &profile, const NewUser &, const PasswordRules &)
{
    return readyTask<Opened>(Error{.kind = Error::Kind::NotSupported, .subject = profile.name});
}

Task<Connector::Opened> RemoteConnector::openSample(const Profile &profile)
{
    return readyTask<Opened>(Error{.kind = Error::Kind::NotSupported, .subject = profile.name});
}

Task<RemoteDoor> RemoteConnector::door(const Profile &profile)
{
    if (const Result<Done> checked = RemoteDoor::check(profile); !checked.ok())
        return readyTask<RemoteDoor>(checked.error());
    const auto files = inWorker<RemoteDoor::Given>([profile] { return RemoteDoor::readFiles(profile); });
    const auto given = chained<RemoteDoor::Given>(&m_context, files, [this, profile](const Result<RemoteDoor::Given> &read) {
        return read.ok() ? withSecrets(profile, *read, secretsNeeded(profile)) : readyTask<RemoteDoor::Given>(read.error());
    });
    return chained<RemoteDoor>(&m_context, given, [this, profile](const Result<RemoteDoor::Given> &all) {
        if (!all.ok())
            return readyTask<RemoteDoor>(all.error());
        const auto learned = [this, id = profile.id](Profile::Behaviour behaviour) {
            QMetaObject::invokeMethod(&m_context, [this, id, behaviour] { keep(id, behaviour); }, Qt::QueuedConnection);
        };
        return readyTask<RemoteDoor>(RemoteDoor::make(profile, *all, m_services.clock, learned));
    });
}

Task<RemoteDoor::Given> RemoteConnector::withSecrets(const Profile &profile, const RemoteDoor::Given &given, QList<SecretName> names)
{
    if (names.isEmpty())
        return readyTask<RemoteDoor::Given>(given);
    const SecretName name = names.takeFirst();
    return chained<RemoteDoor::Given>(&m_context, m_services.secrets.read(profile.id, name),
        [this, profile, given, names, name](const Result<Secret> &secret) {
            if (!secret.ok() && secret.error().kind == Error::Kind::NotFound)
                return readyTask<RemoteDoor::Given>(Error{.kind = Error::Kind::SecretNeeded, .subject = toText(name)});
            if (!secret.ok())
                return readyTask<RemoteDoor::Given>(secret.error());
            RemoteDoor::Given more = given;
            more.secrets.insert(name, *secret);
            return withSecrets(profile, more, names);
        });
}

Task<Connector::Opened> RemoteConnector::withJournal(const Profile &profile, const RemoteDoor &door)
{
    const auto opened = WorkstationJournal::open(journalPath(profile.id), m_services.clock, m_services.log);
    return chained<Opened>(&m_context, opened, [this, profile, door](const Result<WorkstationJournal::Opened> &journal) {
        if (!journal.ok())
            return readyTask<Opened>(journal.error());
        return readyTask<Opened>(Opened(std::make_shared<RemoteConnection>(door.directory, *journal, m_services.clock,
            RemoteConnection::Facts{.title = titleOf(profile), .application = applicationOf(profile),
                .notices = noticesOf(profile, m_facts.hasSecureMemory)})));
    });
}

// No id can leave the folder, and no two ids share a file.
QString RemoteConnector::journalPath(const QString &profileId) const
{
    QByteArray name = QUrl::toPercentEncoding(profileId);
    if (name.size() > longestName)
        name = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return m_facts.journalFolder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".sqlite");
}

QString RemoteConnector::applicationOf(const Profile &profile) const
{
    return profile.application.isEmpty() ? m_facts.application : profile.application;
}

void RemoteConnector::keep(const QString &profileId, Profile::Behaviour behaviour)
{
    for (Profile profile : m_services.profiles.profiles()) {
        if (profile.id != profileId)
            continue;
        profile.behaviour = behaviour;
        m_services.profiles.save(profile);
    }
}

} // namespace passwright
