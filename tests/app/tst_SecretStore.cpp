// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/KeychainSecretStore.h"
#include "tests/app/SessionBus.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTest>

#include <cstdio>

using namespace passwright;

namespace {

const QByteArray mark("Shared-Key-\xC3\xA4\xE7\x8E\x8B-q7Zx9Kp3");

// What another run of the program does with its store: this program again, with these arguments.
struct Ran
{
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};
};

} // namespace

class tst_SecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreStable();
    void whatEachKindNeeds();
    void withoutBusInMemoryAlone();
    void busWithoutKeychain();
    void anotherRunReadsIt();
    void forgottenIsGone();
    void oneAloneIsForgotten();
    void lockedKeychainGivesNothing();

private:
    [[nodiscard]] static Ran run(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--store")} + arguments);
        process.waitForFinished(SessionBus::patience);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] static Ran run(const char *arguments, const QProcessEnvironment &environment)
    {
        return run(QString::fromLatin1(arguments).split(QLatin1Char(' ')), environment);
    }
};

void tst_SecretStore::namesAreStable()
{
    // They are in people's keychains.
    const QList<std::pair<SecretName, const char *>> names{{SecretName::SharedKey, "shared_key"}, {SecretName::ManagementKey, "management_key"},
        {SecretName::ClientSecret, "client_secret"}, {SecretName::DatabasePassword, "database_password"}, {SecretName::FernetKey, "fernet_key"}};
    for (const auto &[name, text] : names) {
        QCOMPARE(QString(toText(name)), QString::fromLatin1(text));
        QCOMPARE(secretNameFromText(QString::fromLatin1(text)), std::optional(name));
    }
    QCOMPARE(secretNameFromText(u"password"), std::nullopt);
}

void tst_SecretStore::whatEachKindNeeds()
{
    using Names = QList<SecretName>;
    QCOMPARE(secretsNeeded({.kind = Profile::Kind::LocalDatabase}), Names{});
    QCOMPARE(secretsNeeded({.kind = Profile::Kind::ZatoServer}), Names{});
    Profile profile{.kind = Profile::Kind::LicenseSpring};
    QCOMPARE(secretsNeeded(profile), Names{SecretName::SharedKey});
    profile.managementAddress = QStringLiteral("https://m.example");
    QCOMPARE(secretsNeeded(profile), Names({SecretName::SharedKey, SecretName::ManagementKey}));
    profile.tokenAddress = QStringLiteral("https://t.example");
    QCOMPARE(secretsNeeded(profile), Names({SecretName::ClientSecret, SecretName::ManagementKey}));
}

void tst_SecretStore::withoutBusInMemoryAlone()
{
    const SessionBus bus;
    QCOMPARE(run("has", bus.outside()).out, QByteArray("no\n"));
    const Ran kept = run("write-memory read", bus.outside());
    QCOMPARE(kept.out, "ok\n" + mark + '\n');
    // Wanted in a keychain that is not there: said so, and there for this run.
    const Ran wanted = run("write read forget read", bus.outside());
    QCOMPARE(wanted.out, "keychain failed: shared_key\n" + mark + "\nok\nnot found: shared_key\n");
    QCOMPARE(run("read", bus.outside()).out, QByteArray("not found: shared_key\n"));

    QDirIterator files(bus.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("Shared-Key") && !bytes.contains(mark.toBase64().chopped(4)), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY2(seen > 0, "the bus's own file at least");
}

void tst_SecretStore::busWithoutKeychain()
{
    const SessionBus bus;
    QVERIFY(bus.isRunning());
    QCOMPARE(run("has write read", bus.environment()).out, "no\nkeychain failed: shared_key\n" + mark + '\n');
}

void tst_SecretStore::anotherRunReadsIt()
{
    SessionBus bus;
    QVERIFY2(bus.startKeyring(true), "gnome-keyring must be installed for this test");
    QCOMPARE(run("has", bus.environment()).out, QByteArray("yes\n"));
    QCOMPARE(run("read", bus.environment()).out, QByteArray("not found: shared_key\n"));
    const Ran written = run("write", bus.environment());
    QCOMPARE(written.out, QByteArray("ok\n"));
    QVERIFY2(!written.err.contains("Shared-Key"), written.err.constData());
    QCOMPARE(run("read", bus.environment()).out, mark + '\n');
    QCOMPARE(run("read-other", bus.environment()).out, QByteArray("not found: shared_key\n"));
    QCOMPARE(run("write-memory", bus.environment()).out, QByteArray("ok\n"));
}

void tst_SecretStore::forgottenIsGone()
{
    SessionBus bus;
    QVERIFY(bus.startKeyring(true));
    QCOMPARE(run("write forget read", bus.environment()).out, QByteArray("ok\nok\nnot found: shared_key\n"));
    QCOMPARE(run("read", bus.environment()).out, QByteArray("not found: shared_key\n"));
    QCOMPARE(run("forget", bus.environment()).out, QByteArray("ok\n"));
}

void tst_SecretStore::oneAloneIsForgotten()
{
    SessionBus bus;
    QVERIFY(bus.startKeyring(true));
    QCOMPARE(run("write write-client forget-client read read-client", bus.environment()).out,
        "ok\nok\nok\n" + mark + "\nnot found: client_secret\n");
    QCOMPARE(run("read read-client", bus.environment()).out, mark + "\nnot found: client_secret\n");
    QCOMPARE(run("forget-client", bus.environment()).out, QByteArray("ok\n"));
    QCOMPARE(run("write-client forget-client read-client", bus.outside()).out,
        QByteArray("keychain failed: client_secret\nok\nnot found: client_secret\n"));
}

void tst_SecretStore::lockedKeychainGivesNothing()
{
    SessionBus bus;
    QVERIFY(bus.startKeyring(true));
    QCOMPARE(run("write", bus.environment()).out, QByteArray("ok\n"));
    bus.stopKeyring();
    QVERIFY(bus.startKeyring(false));
    // Nobody can be asked to unlock it here: the Secret Service gives nothing, and takes nothing.
    QCOMPARE(run("has read", bus.environment()).out, QByteArray("yes\nnot found: shared_key\n"));
    QCOMPARE(run("write read", bus.environment()).out, "keychain failed: shared_key\n" + mark + '\n');
}

// The other run.
class StoreRun : public QObject
{
    Q_OBJECT

public:
    explicit StoreRun(QStringList steps)
        : m_steps(std::move(steps))
    {
    }

    void next()
    {
        if (m_steps.isEmpty()) {
            QCoreApplication::exit(0);
            return;
        }
        QString step = m_steps.takeFirst();
        const bool isClient = step.endsWith(QLatin1String("-client"));
        const SecretName name = isClient ? SecretName::ClientSecret : SecretName::SharedKey;
        if (isClient)
            step.chop(qstrlen("-client"));
        const QString id = step == QLatin1String("read-other") ? QStringLiteral("other") : QStringLiteral("profile/1");
        const Secret secret = Secret::fromUtf8(mark);
        if (step == QLatin1String("has"))
            then<bool>(m_store.hasKeychain(), [](bool has) { return QByteArray(has ? "yes" : "no"); });
        else if (step == QLatin1String("write"))
            then<Done>(m_store.write(id, name, secret, SecretStore::Keep::InKeychain), [](Done) { return QByteArray("ok"); });
        else if (step == QLatin1String("write-memory"))
            then<Done>(m_store.write(id, name, secret, SecretStore::Keep::InMemory), [](Done) { return QByteArray("ok"); });
        else if (step == QLatin1String("forget"))
            then<Done>(isClient ? m_store.forget(id, name) : m_store.forget(id), [](Done) { return QByteArray("ok"); });
        else
            then<Secret>(m_store.read(id, name), [](const Secret &read) { return read.bytes().toByteArray(); });
    }

private:
    template<class T, class Words>
    void then(const Task<T> &task, Words words)
    {
        whenDone<T>(this, task, [this, words](const Result<T> &result) {
            QByteArray line;
            if (result.ok())
                line = words(*result);
            else
                line = (result.error().kind == Error::Kind::NotFound ? "not found: " : result.error().kind == Error::Kind::KeychainFailed ? "keychain failed: " : "error: ")
                    + result.error().subject.toUtf8();
            std::puts(line.constData());
            std::fflush(stdout);
            next();
        });
    }

    QStringList m_steps;
    KeychainSecretStore m_store;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--store")) {
        StoreRun run(arguments.mid(2));
        QMetaObject::invokeMethod(&run, &StoreRun::next, Qt::QueuedConnection);
        return QCoreApplication::exec();
    }
    tst_SecretStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SecretStore.moc"
