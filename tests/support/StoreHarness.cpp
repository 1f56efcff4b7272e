// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/StoreHarness.h"

#include <QFile>

namespace passwright {

StoreHarness::StoreHarness()
    : clock(QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC))
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qUtf8Printable(m_folder.errorString()));
}

QString StoreHarness::copyOfZato(const QString &name) const
{
    QString target = path(name);
    if (!QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"), target)
        || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot copy the sample database");
    return target;
}

SecretsConf StoreHarness::zatoSecrets()
{
    const auto conf = SecretsConf::load(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-secrets.conf"));
    if (!conf.ok())
        qFatal("%s", qUtf8Printable(conf.error().detail));
    return *conf;
}

SqlStoreOptions StoreHarness::zatoOptions(const QString &path)
{
    SqlStoreOptions options = ownOptions(path);
    options.secrets = zatoSecrets();
    return options;
}

SqlStoreOptions StoreHarness::ownOptions(const QString &path)
{
    return {.path = path,
            .rounds = rounds,
            .applications = {QStringLiteral("CRM"), QStringLiteral("passwright")},
            .busyTimeoutMs = 100};
}

SqlStore::Opened StoreHarness::zato(const QString &path)
{
    const auto store = waitFor(SqlStore::open(zatoOptions(path), services()));
    if (!store.ok())
        qFatal("%s", qUtf8Printable(store.error().detail));
    if ((*store)->needsPreparation()) {
        const auto prepared = waitFor((*store)->prepare());
        if (!prepared.ok())
            qFatal("%s", qUtf8Printable(prepared.error().detail));
    }
    return *store;
}

SqlStore::Opened StoreHarness::own(const QString &path)
{
    const auto store = waitFor(SqlStore::create(ownOptions(path), admin(), zatoDefaults(), services()));
    if (!store.ok())
        qFatal("%s", qUtf8Printable(store.error().detail));
    return *store;
}

NewUser StoreHarness::admin()
{
    return {.userName = QStringLiteral("admin1"),
            .password = Secret::fromUtf8("hQ9nl93UDqGus"),
            .displayName = QStringLiteral("Ada Admin"),
            .firstName = QStringLiteral("Ada"),
            .lastName = QStringLiteral("Admin"),
            .email = QStringLiteral("admin1@example.com")};
}

CallContext StoreHarness::context(const std::optional<Session> &session)
{
    return {.cid = newCid(),
            .currentUst = session ? session->ust : Secret(),
            .currentApp = QStringLiteral("CRM"),
            .remoteAddr = QStringLiteral("127.0.0.1"),
            .host = QStringLiteral("desk-7")};
}

Session StoreHarness::signIn(SqlStore &store, const QString &userName, const QString &password)
{
    const auto outcome =
        waitFor(store.directory().signIn({.userName = userName, .password = Secret::fromString(password)}, context()));
    if (!outcome.ok())
        qFatal("%s", qUtf8Printable(outcome.error().detail));
    if (!outcome->signedIn())
        qFatal("%s was refused: %s", qUtf8Printable(userName), qUtf8Printable(codesOf(outcome->refusals)));
    return *outcome->session;
}

Session StoreHarness::signInAdmin(SqlStore &store)
{
    return signIn(store, QStringLiteral("admin1"), QStringLiteral("hQ9nl93UDqGus"));
}

Account StoreHarness::userNamed(SqlStore &store, const Session &admin, const QString &userName)
{
    const auto page = waitFor(store.directory().search({.text = {}, .limit = 1000}, context(admin)));
    if (!page.ok())
        qFatal("%s", qUtf8Printable(page.error().detail));
    for (const Account &account : page->users) {
        if (account.userName == userName)
            return account;
    }
    qFatal("no user %s", qUtf8Printable(userName));
}

QString codesOf(const QList<Refusal> &refusals)
{
    QStringList codes;
    for (const Refusal &refusal : refusals)
        codes << code(refusal.status);
    return codes.join(QLatin1Char(' '));
}

} // namespace passwright
