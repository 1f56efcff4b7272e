// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/LocalConnector.h"

#include "models/domain/InWorker.h"
#include "app/composition/SmallFile.h"

#include <QFileInfo>
#include <QThreadPool>

#include <utility>

namespace passwright {
namespace {

// Reads the files that a profile names. Not in the GUI thread.
Result<SqlStoreOptions> readOptions(const Profile &profile, const Secret &key)
{
    SqlStoreOptions options{.path = QFileInfo(profile.databasePath).absoluteFilePath()};
    if (!profile.secretsPath.isEmpty()) {
        Result<SecretsConf> secrets = SecretsConf::load(profile.secretsPath);
        if (!secrets.ok())
            return secrets.error();
        options.secrets = *std::move(secrets);
    } else if (!key.isEmpty()) {
        Result<SecretsConf> secrets = SecretsConf::fromKey(key);
        if (!secrets.ok())
            return secrets.error();
        options.secrets = *std::move(secrets);
    }
    if (!profile.policyPath.isEmpty()) {
        const Result<SsoConf> policy = SmallFile::readPolicy(profile.policyPath);
        if (!policy.ok())
            return policy.error();
        options.rules = policy->rules;
        // A server's rounds are for the server's database; one of our own keeps the rounds it was made with.
        if (options.secrets) {
            options.rounds = policy->hashRounds;
            options.saltSize = policy->hashSaltSize;
        }
    }
    return options;
}

QString titleOf(const Profile &profile)
{
    return profile.name.isEmpty() ? QFileInfo(profile.databasePath).fileName() : profile.name;
}

} // namespace

LocalConnector::LocalConnector(SqlStore::Services services, Facts facts, SecretStore *secrets)
    : m_services(services)
    , m_facts(std::move(facts))
    , m_secrets(secrets)
    , m_sample(services)
{
}

LocalConnector::~LocalConnector()
{
    // A worker that has delivered its result may hold the last share of it for a moment more.
    QThreadPool::globalInstance()->waitForDone();
}

Task<LocalConnector::Database> LocalConnector::openDatabase(const Profile &profile)
{
    const auto opened = chained<SqlStore::Opened>(&m_context, openStore(profile, {}), [this, profile](const Result<SqlStore::Opened> &store) {
        const bool needsKey = !store.ok() && store.error().kind == Error::Kind::KeyNeeded;
        return needsKey && m_secrets ? openWithKeptKey(profile, store.error()) : readyTask<SqlStore::Opened>(store);
    });
    return connected(profile, opened);
}

Task<SqlStore::Opened> LocalConnector::openStore(const Profile &profile, const Secret &key)
{
    const auto read = inWorker<SqlStoreOptions>([profile, key] { return readOptions(profile, key); });
    return chained<SqlStore::Opened>(&m_context, read, [this](const Result<SqlStoreOptions> &options) {
        return options.ok() ? SqlStore::open(*options, m_services) : readyTask<SqlStore::Opened>(options.error());
    });
}

Task<SqlStore::Opened> LocalConnector::openWithKeptKey(const Profile &profile, const Error &keyNeeded)
{
    const auto key = m_secrets->read(profile.id, SecretName::FernetKey);
    return chained<SqlStore::Opened>(&m_context, key, [this, profile, keyNeeded](const Result<Secret> &kept) {
        if (kept.ok())
            return openStore(profile, *kept);
        const bool isNone = kept.error().kind == Error::Kind::NotFound;
        return readyTask<SqlStore::Opened>(isNone ? keyNeeded : kept.error());
    });
}

Task<Connector::Opened> LocalConnector::open(const Profile &profile)
{
    return asConnection(openDatabase(profile));
}

Task<Done> LocalConnector::keepKey(const Profile &profile)
{
    if (!m_secrets || profile.secretsPath.isEmpty())
        return readyTask<Done>(Error{.kind = Error::Kind::NotSupported, .subject = profile.name});
    const auto read = inWorker<SecretsConf>([path = profile.secretsPath] { return SecretsConf::load(path); });
    return chained<Done>(&m_context, read, [this, id = profile.id](const Result<SecretsConf> &secrets) {
        return secrets.ok() ? m_secrets->write(id, SecretName::FernetKey, secrets->key, SecretStore::Keep::InKeychain)
                            : readyTask<Done>(secrets.error());
    });
}

Task<ServerProbe> LocalConnector::probe(const Profile &profile)
{
    return readyTask<ServerProbe>(Error{.kind = Error::Kind::NotSupported, .subject = profile.name});
}

Task<Connector::Opened> LocalConnector::create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules)
{
    const auto read = inWorker<PasswordRules>([profile, rules]() -> Result<PasswordRules> {
        if (profile.policyPath.isEmpty())
            return rules;
        const Result<SsoConf> policy = SmallFile::readPolicy(profile.policyPath);
        return policy.ok() ? Result(policy->rules) : Result<PasswordRules>(policy.error());
    });
    const SqlStoreOptions options{.path = QFileInfo(profile.databasePath).absoluteFilePath(), .rounds = m_facts.rounds};
    const auto made = chained<SqlStore::Opened>(&m_context, read, [this, options, firstSuperUser](const Result<PasswordRules> &chosen) {
        return chosen.ok() ? SqlStore::create(options, firstSuperUser, *chosen, m_services)
                           : readyTask<SqlStore::Opened>(chosen.error());
    });
    return asConnection(connected(profile, made));
}

Task<Connector::Opened> LocalConnector::openSample(const Profile &profile)
{
    const QString path = QFileInfo(profile.databasePath).absoluteFilePath();
    return chained<Opened>(&m_context, m_sample.make(path, m_facts.rounds), [this, profile](const Result<Done> &made) {
        return made.ok() ? open(profile) : readyTask<Opened>(made.error());
    });
}

QString LocalConnector::samplePassword() const
{
    return SampleDatabase::password();
}

Task<LocalConnector::Database> LocalConnector::connected(const Profile &profile, const Task<SqlStore::Opened> &task)
{
    return chained<Database>(&m_context, task, [this, profile](const Result<SqlStore::Opened> &store) {
        if (!store.ok())
            return readyTask<Database>(store.error());
        return readyTask<Database>(std::make_shared<SqlConnection>(*store,
            SqlConnection::Facts{.title = titleOf(profile), .application = m_facts.application, .isSample = profile.isSample,
                .hasSecureMemory = m_facts.hasSecureMemory}));
    });
}

Task<Connector::Opened> LocalConnector::asConnection(const Task<Database> &task)
{
    return chained<Opened>(&m_context, task, [](const Result<Database> &database) {
        return database.ok() ? readyTask<Opened>(Opened(*database)) : readyTask<Opened>(database.error());
    });
}

} // namespace passwright
