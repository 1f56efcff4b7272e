// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/KeychainSecretStore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <qt6keychain/keychain.h>
#include <utility>

namespace passwright {
namespace {

const auto service = QStringLiteral("passwright");
const auto secretService = QStringLiteral("org.freedesktop.secrets");
const std::array wallets{QStringLiteral("org.kde.kwalletd6"), QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd")};

constexpr std::array allNames{SecretName::SharedKey, SecretName::ManagementKey, SecretName::ClientSecret,
    SecretName::DatabasePassword, SecretName::FernetKey};

QString keyOf(const QString &profileId, SecretName name)
{
    return profileId + QLatin1Char('/') + toText(name);
}

// Without an address the D-Bus library would start a bus of its own, which holds no keychain.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

Error toError(const QKeychain::Job &job, SecretName name)
{
    const auto kind = job.error() == QKeychain::EntryNotFound ? Error::Kind::NotFound : Error::Kind::KeychainFailed;
    return {.kind = kind, .subject = toText(name), .detail = job.errorString()};
}

// Runs the job, and gives what \p end makes of it.
template<class T>
Task<T> run(QKeychain::Job *job, const QString &key, std::function<Result<T>(const QKeychain::Job &)> end)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, end = std::move(end)](QKeychain::Job *done) {
        promise->addResult(end(*done));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Task<QStringList> names(const QString &method)
{
    const auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), method);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message));
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        promise->addResult(Result(reply.isError() ? QStringList() : reply.value()));
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

} // namespace

KeychainSecretStore::KeychainSecretStore() = default;
KeychainSecretStore::~KeychainSecretStore() = default;

Task<bool> KeychainSecretStore::hasKeychain()
{
    if (m_isKnownToRun)
        return readyTask<bool>(true);
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return readyTask<bool>(false);
    return chained<bool>(&m_context, askBus(), [this](const Result<bool> &has) {
        m_isKnownToRun = has.ok() && *has;
        return readyTask<bool>(m_isKnownToRun);
    });
}

// A service that the bus can start counts: it is started by the first call.
Task<bool> KeychainSecretStore::askBus()
{
    return chained<bool>(&m_context, names(QStringLiteral("ListNames")), [this](const Result<QStringList> &running) {
        return chained<bool>(&m_context, names(QStringLiteral("ListActivatableNames")), [this, running](const Result<QStringList> &startable) {
            const QStringList all = running.value() + startable.value();
            if (std::any_of(wallets.begin(), wallets.end(), [&all](const QString &name) { return all.contains(name); }))
                return readyTask<bool>(true);
            return all.contains(secretService) ? tryBackend() : readyTask<bool>(false);
        });
    });
}

// The service may be there and its client library not. Asking for what is not there opens no prompt.
Task<bool> KeychainSecretStore::tryBackend()
{
    return run<bool>(new QKeychain::ReadPasswordJob(service), QStringLiteral("is-there-a-keychain"), [](const QKeychain::Job &job) {
        return Result(job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound
            || job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser);
    });
}

Task<Secret> KeychainSecretStore::read(const QString &profileId, SecretName name)
{
    const QString key = keyOf(profileId, name);
    if (const auto kept = m_memory.constFind(key); kept != m_memory.constEnd())
        return readyTask<Secret>(*kept);
    return inKeychain<Secret>([this, key, name] { return readJob(key, name); },
        Error{.kind = Error::Kind::NotFound, .subject = toText(name)});
}

Task<Done> KeychainSecretStore::write(const QString &profileId, SecretName name, const Secret &secret, Keep keep)
{
    const QString key = keyOf(profileId, name);
    m_memory.insert(key, secret);
    if (keep == Keep::InMemory)
        return readyTask<Done>(Done{});
    return inKeychain<Done>([this, key, name, secret] { return writeJob(key, name, secret); },
        Error{.kind = Error::Kind::KeychainFailed, .subject = toText(name), .detail = QStringLiteral("no keychain is running")});
}

Task<Done> KeychainSecretStore::forget(const QString &profileId)
{
    for (const SecretName name : allNames)
        m_memory.remove(keyOf(profileId, name));
    return inKeychain<Done>([this, profileId] { return deleteJobs(profileId, 0); }, Done{});
}

Task<Done> KeychainSecretStore::forget(const QString &profileId, SecretName name)
{
    m_memory.remove(keyOf(profileId, name));
    return inKeychain<Done>([this, profileId, name] { return deleteJob(profileId, name); }, Done{});
}

Task<Secret> KeychainSecretStore::readJob(const QString &key, SecretName name)
{
    const auto read = run<Secret>(new QKeychain::ReadPasswordJob(service), key, [name](const QKeychain::Job &job) -> Result<Secret> {
        if (job.error() != QKeychain::NoError)
            return toError(job, name);
        return Secret::taking(static_cast<const QKeychain::ReadPasswordJob &>(job).textData());
    });
    return chained<Secret>(&m_context, read, [this, key](const Result<Secret> &secret) {
        if (secret.ok())
            m_memory.insert(key, *secret);
        return readyTask<Secret>(secret);
    });
}

Task<Done> KeychainSecretStore::writeJob(const QString &key, SecretName name, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    QString text = secret.toString();
    job->setTextData(text);
    wipe(text);
    return run<Done>(job, key, [name](const QKeychain::Job &done) {
        return done.error() == QKeychain::NoError ? Result(Done{}) : Result<Done>(toError(done, name));
    });
}

Task<Done> KeychainSecretStore::deleteJob(const QString &profileId, SecretName name)
{
    return run<Done>(new QKeychain::DeletePasswordJob(service), keyOf(profileId, name), [name](const QKeychain::Job &job) {
        const bool isGone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
        return isGone ? Result(Done{}) : Result<Done>(toError(job, name));
    });
}

Task<Done> KeychainSecretStore::deleteJobs(const QString &profileId, qsizetype from)
{
    if (from == static_cast<qsizetype>(allNames.size()))
        return readyTask<Done>(Done{});
    const auto deleted = deleteJob(profileId, allNames.at(static_cast<size_t>(from)));
    return chained<Done>(&m_context, deleted, [this, profileId, from](const Result<Done> &one) {
        return chained<Done>(&m_context, deleteJobs(profileId, from + 1), [one](const Result<Done> &others) {
            return readyTask<Done>(one.ok() ? others : one);
        });
    });
}

template<class T>
Task<T> KeychainSecretStore::inKeychain(std::function<Task<T>()> work, Result<T> otherwise)
{
    return chained<T>(&m_context, hasKeychain(), [work = std::move(work), otherwise = std::move(otherwise)](const Result<bool> &has) {
        return has.ok() && *has ? work() : readyTask<T>(otherwise);
    });
}

} // namespace passwright
