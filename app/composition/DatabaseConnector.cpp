// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/DatabaseConnector.h"

#include "app/composition/SmallFile.h"
#include "models/domain/InWorker.h"

#include <QFileInfo>
#include <QThreadPool>

#include <utility>

namespace passwright {
namespace {

// The driver's own words about such a file are none for people.
Result<Done> checkAuthorities(const SqlStoreOptions &options)
{
    if (!options.server || options.server->authoritiesPath.isEmpty())
        return Done{};
    const Result<QByteArray> read = SmallFile::readCertificates(options.server->authoritiesPath);
    return read.ok() ? Result(Done{}) : Result<Done>(read.error());
}

// Adds what is in the files that a profile names. Not in the GUI thread.
Result<SqlStoreOptions> readFiles(const Profile &profile, SqlStoreOptions options, const Secret &key)
{
    if (const auto checked = checkAuthorities(options); !checked.ok())
        return checked.error();
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

// As they are to hold in a new database.
Result<SqlStoreOptions> readRules(const Profile &profile, SqlStoreOptions options, const PasswordRules &otherwise)
{
    if (const auto checked = checkAuthorities(options); !checked.ok())
        return checked.error();
    options.rules = otherwise;
    if (profile.policyPath.isEmpty())
        return options;
    const Result<SsoConf> policy = SmallFile::readPolicy(profile.policyPath);
    if (!policy.ok())
        return policy.error();
    options.rules = policy->rules;
    return options;
}

QString titleOf(const Profile &profile)
{
    if (!profile.name.isEmpty())
        return profile.name;
    if (profile.kind != Profile::Kind::DatabaseServer)
        return QFileInfo(profile.databasePath).fileName();
    const Result<DatabaseUrl> url = DatabaseUrl::parse(profile.databaseUrl);
    return url.ok() ? url->title() : QString();
}

// A socket never leaves the machine's kernel.
bool isPlain(const Profile &profile)
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(profile.databaseUrl);
    return profile.kind == Profile::Kind::DatabaseServer && url.ok() && url->tls == DatabaseUrl::Tls::Off && !url->isSocketAlone();
}

bool isEncrypted(const Profile &profile)
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(profile.databaseUrl);
    return url.ok() && url->tls != DatabaseUrl::Tls::Off && !url->isSocketAlone();
}

Result<ServerProbe> probed(const Profile &profile, const Result<SqlStore::Found> &found)
{
    if (!found.ok() && found.error().kind != Error::Kind::NotOurs)
        return found.error();
    ServerProbe probe{.api = ServerProbe::Api::AsExpected, .protocol = isEncrypted(profile) ? QStringLiteral("TLS") : QString()};
    if (!found.ok())
        probe.api = ServerProbe::Api::NoUsers;
    else if (found->needsPreparation)
        probe.api = ServerProbe::Api::NotPrepared;
    else if (found->needsUpgrade)
        probe.api = ServerProbe::Api::OlderTables;
    return probe;
}

} // namespace

DatabaseConnector::DatabaseConnector(SqlStore::Services services, Facts facts, SecretStore *secrets)
    : m_services(services)
    , m_facts(std::move(facts))
    , m_secrets(secrets)
    , m_sample(services)
{
}

DatabaseConnector::~DatabaseConnector()
{
    // A worker that has delivered its result may hold the last share of it for a moment more.
    QThreadPool::globalInstance()->waitForDone();
}

Task<DatabaseConnector::Database> DatabaseConnector::openDatabase(const Profile &profile)
{
    const auto opened = chained<SqlStore::Opened>(&m_context, openStore(profile, {}), [this, profile](const Result<SqlStore::Opened> &store) {
        const bool needsKey = !store.ok() && store.error().kind == Error::Kind::KeyNeeded;
        return needsKey && m_secrets ? openWithKeptKey(profile, store.error()) : readyTask<SqlStore::Opened>(store);
    });
    return connected(profile, forgettingRefused(profile, opened));
}

Task<SqlStoreOptions> DatabaseConnector::place(const Profile &profile)
{
    if (profile.kind != Profile::Kind::DatabaseServer)
        return readyTask<SqlStoreOptions>(SqlStoreOptions{.path = QFileInfo(profile.databasePath).absoluteFilePath()});
    const Result<DatabaseUrl> url = DatabaseUrl::parse(profile.databaseUrl);
    if (!url.ok())
        return readyTask<SqlStoreOptions>(url.error());
    const auto password = m_secrets ? m_secrets->read(profile.id, SecretName::DatabasePassword)
                                    : readyTask<Secret>(Error{.kind = Error::Kind::NotFound});
    const bool isNeeded = secretsNeeded(profile).contains(SecretName::DatabasePassword);
    return chained<SqlStoreOptions>(&m_context, password, [url = *url, isNeeded](const Result<Secret> &kept) {
        if (kept.ok() || !isNeeded)
            return readyTask<SqlStoreOptions>(SqlStoreOptions{.server = url, .password = kept.ok() ? *kept : Secret()});
        const bool isNone = kept.error().kind == Error::Kind::NotFound;
        return readyTask<SqlStoreOptions>(
            isNone ? Error{.kind = Error::Kind::SecretNeeded, .subject = toText(SecretName::DatabasePassword)} : kept.error());
    });
}

Task<SqlStoreOptions> DatabaseConnector::options(const Profile &profile, const Secret &key)
{
    return chained<SqlStoreOptions>(&m_context, place(profile), [profile, key](const Result<SqlStoreOptions> &placed) {
        return placed.ok() ? inWorker<SqlStoreOptions>([profile, options = *placed, key] { return readFiles(profile, options, key); })
                           : readyTask<SqlStoreOptions>(placed.error());
    });
}

Task<SqlStore::Opened> DatabaseConnector::openStore(const Profile &profile, const Secret &key)
{
    return chained<SqlStore::Opened>(&m_context, options(profile, key), [this](const Result<SqlStoreOptions> &options) {
        return options.ok() ? SqlStore::open(*options, m_services) : readyTask<SqlStore::Opened>(options.error());
    });
}

Task<SqlStore::Opened> DatabaseConnector::openWithKeptKey(const Profile &profile, const Error &keyNeeded)
{
    const auto key = m_secrets->read(profile.id, SecretName::FernetKey);
    return chained<SqlStore::Opened>(&m_context, key, [this, profile, keyNeeded](const Result<Secret> &kept) {
        if (kept.ok())
            return openStore(profile, *kept);
        const bool isNone = kept.error().kind == Error::Kind::NotFound;
        return readyTask<SqlStore::Opened>(isNone ? keyNeeded : kept.error());
    });
}

Task<Connector::Opened> DatabaseConnector::open(const Profile &profile)
{
    return asConnection(openDatabase(profile));
}

Task<Done> DatabaseConnector::keepKey(const Profile &profile)
{
    if (!m_secrets || profile.secretsPath.isEmpty())
        return readyTask<Done>(Error{.kind = Error::Kind::NotSupported, .subject = profile.name});
    const auto read = inWorker<SecretsConf>([path = profile.secretsPath] { return SecretsConf::load(path); });
    return chained<Done>(&m_context, read, [this, id = profile.id](const Result<SecretsConf> &secrets) {
        return secrets.ok() ? m_secrets->write(id, SecretName::FernetKey, secrets->key, SecretStore::Keep::InKeychain)
                            : readyTask<Done>(secrets.error());
    });
}

Task<ServerProbe> DatabaseConnector::probe(const Profile &profile)
{
    if (profile.kind != Profile::Kind::DatabaseServer)
        return readyTask<ServerProbe>(Error{.kind = Error::Kind::NotSupported, .subject = profile.name});
    const auto found = chained<SqlStore::Found>(&m_context, options(profile, {}), [this](const Result<SqlStoreOptions> &options) {
        return options.ok() ? SqlStore::look(*options, m_services) : readyTask<SqlStore::Found>(options.error());
    });
    return chained<ServerProbe>(&m_context, found,
        [profile](const Result<SqlStore::Found> &looked) { return readyTask<ServerProbe>(probed(profile, looked)); });
}

Task<Connector::Opened> DatabaseConnector::create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules)
{
    const auto read = chained<SqlStoreOptions>(&m_context, place(profile), [profile, rules](const Result<SqlStoreOptions> &placed) {
        return placed.ok() ? inWorker<SqlStoreOptions>([profile, options = *placed, rules] { return readRules(profile, options, rules); })
                           : readyTask<SqlStoreOptions>(placed.error());
    });
    const auto made = chained<SqlStore::Opened>(&m_context, read, [this, firstSuperUser](const Result<SqlStoreOptions> &given) {
        if (!given.ok())
            return readyTask<SqlStore::Opened>(given.error());
        SqlStoreOptions options = *given;
        options.rounds = m_facts.rounds;
        return SqlStore::create(options, firstSuperUser, *std::exchange(options.rules, {}), m_services);
    });
    return asConnection(connected(profile, forgettingRefused(profile, made)));
}

Task<Connector::Opened> DatabaseConnector::openSample(const Profile &profile)
{
    if (profile.kind != Profile::Kind::LocalDatabase)
        return readyTask<Opened>(Error{.kind = Error::Kind::NotSupported, .subject = profile.name});
    const QString path = QFileInfo(profile.databasePath).absoluteFilePath();
    return chained<Opened>(&m_context, m_sample.make(path, m_facts.rounds), [this, profile](const Result<Done> &made) {
        return made.ok() ? open(profile) : readyTask<Opened>(made.error());
    });
}

QString DatabaseConnector::samplePassword() const
{
    return SampleDatabase::password();
}

// A keychain that will not forget changes nothing about the refusal.
Task<SqlStore::Opened> DatabaseConnector::forgettingRefused(const Profile &profile, const Task<SqlStore::Opened> &task)
{
    return chained<SqlStore::Opened>(&m_context, task, [this, id = profile.id](const Result<SqlStore::Opened> &store) {
        if (store.ok() || store.error().kind != Error::Kind::SecretRefused || !m_secrets)
            return readyTask<SqlStore::Opened>(store);
        return chained<SqlStore::Opened>(&m_context, m_secrets->forget(id, SecretName::DatabasePassword),
            [store](const Result<Done> &) { return readyTask<SqlStore::Opened>(store); });
    });
}

Task<DatabaseConnector::Database> DatabaseConnector::connected(const Profile &profile, const Task<SqlStore::Opened> &task)
{
    return chained<Database>(&m_context, task, [this, profile](const Result<SqlStore::Opened> &store) {
        if (!store.ok())
            return readyTask<Database>(store.error());
        return readyTask<Database>(std::make_shared<SqlConnection>(*store,
            SqlConnection::Facts{.title = titleOf(profile), .application = m_facts.application, .isSample = profile.isSample,
                .isPlain = isPlain(profile), .hasSecureMemory = m_facts.hasSecureMemory}));
    });
}

Task<Connector::Opened> DatabaseConnector::asConnection(const Task<Database> &task)
{
    return chained<Opened>(&m_context, task, [](const Result<Database> &database) {
        return database.ok() ? readyTask<Opened>(Opened(*database)) : readyTask<Opened>(database.error());
    });
}

} // namespace passwright
