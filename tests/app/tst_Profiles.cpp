// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/DeployedProfiles.h"
#include "app/composition/MergedProfileStore.h"
#include "app/composition/ProfileFile.h"
#include "app/composition/ProfileFiles.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace passwright;

// Named connections: what settings, exported files and an administrator's files make of them.
class tst_Profiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindComesBack();
    void settingsAreReadable();
    void pinThatCannotBeReadMeansNoKeyAtAll_data();
    void pinThatCannotBeReadMeansNoKeyAtAll();
    void fileTakesProfilesToAnotherDesk();
    void fileIsReadByPeople();
    void writtenByHand();
    void relativePathsBelongToTheFile();
    void oddFileNamesTheField_data();
    void oddFileNamesTheField();
    void fileThatIsNotThere();
    void fileThatCannotBeWritten();
    void failedExportKeepsTheOldFile();
    void deployedComeFirst();
    void brokenDeployedFileStopsNoOther();
    void deployedAreNotEdited();
    void learnedOfDeployedIsThePersonsOwn();
    void explicitBehaviourIsNotOverruled();
    void foldersAreTheSystems();

private:
    [[nodiscard]] static Profile zato(const QString &id);
    [[nodiscard]] static Profile licenseSpring(const QString &id);
    [[nodiscard]] static Profile databaseServer(const QString &id);
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] Settings settings() const { return Settings(path("passwright.ini")); }
    void write(const QString &path, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    //! A profile file with one profile of these fields.
    [[nodiscard]] static QByteArray fileWith(const QByteArray &fields)
    {
        return "{\"format\": \"passwright-profiles\", \"version\": 1, \"profiles\": [{" + fields + "}]}";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Profiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Profile tst_Profiles::zato(const QString &id)
{
    return {.id = id, .name = QString::fromUtf8("Büro „eins“, 王"), .kind = Profile::Kind::ZatoServer,
        .policyPath = QStringLiteral("/etc/zato/sso.conf"), .address = QStringLiteral("https://sso.example.com:17010"),
        .authoritiesPath = QStringLiteral("/etc/ssl/office.pem"), .pinnedKey = QByteArray::fromHex(QByteArray(32, '\x5a').toHex()),
        .proxy = Profile::Proxy::Own, .proxyAddress = QStringLiteral("socks5://proxy.example.com:1080"),
        .application = QStringLiteral("CRM"), .behaviour = Profile::Behaviour::As33};
}

Profile tst_Profiles::licenseSpring(const QString &id)
{
    return {.id = id, .name = QStringLiteral("Licenses"), .kind = Profile::Kind::LicenseSpring,
        .address = QStringLiteral("https://api.licensespring.com"), .proxy = Profile::Proxy::None,
        .apiKey = QStringLiteral("afce72fb-9fba-406e-8d19-ffde5b0a7cad"),
        .managementAddress = QStringLiteral("https://saas.licensespring.com"),
        .tokenAddress = QStringLiteral("https://login.example.com/oauth/token"), .clientId = QStringLiteral("desk")};
}

Profile tst_Profiles::databaseServer(const QString &id)
{
    return {.id = id, .name = QStringLiteral("People"), .kind = Profile::Kind::DatabaseServer,
        .secretsPath = QStringLiteral("/etc/zato/secrets.conf"), .policyPath = QStringLiteral("/etc/zato/sso.conf"),
        .databaseUrl = QStringLiteral("mariadb://desk@n1,n2:3307/people?sslmode=verify-ca&sslrootcert=/etc/ssl/office.pem")};
}

void tst_Profiles::everyKindComesBack()
{
    const QList<Profile> all{zato(QStringLiteral("z")), licenseSpring(QStringLiteral("l")), databaseServer(QStringLiteral("s")),
        Profile{.id = QStringLiteral("d"), .name = QStringLiteral("Db"), .databasePath = QStringLiteral("/x.db"), .isSample = true},
        Profile{.id = QStringLiteral("plain"), .name = QStringLiteral("Plain"), .kind = Profile::Kind::ZatoServer,
            .address = QStringLiteral("http://127.0.0.1:17010"), .application = QStringLiteral("CRM"),
            .behaviour = Profile::Behaviour::AsDocumented}};
    MergedProfileStore store({}, settings());
    for (const Profile &profile : all)
        store.save(profile);
    QCOMPARE(MergedProfileStore({}, settings()).profiles(), all);
}

void tst_Profiles::settingsAreReadable()
{
    SettingsProfileStore(settings()).save(zato(QStringLiteral("z")));
    const QByteArray text = contents(path("passwright.ini"));
    for (const char *line : {"1\\kind=zato\n", "1\\behaviour=as_3.3\n", "1\\proxy=own\n", "1\\application=CRM\n",
             "1\\pinnedKey=5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a\n"})
        QVERIFY2(text.contains(line), (line + text).constData());
}

void tst_Profiles::pinThatCannotBeReadMeansNoKeyAtAll_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("words") << QByteArray("the-office-key");
    QTest::newRow("cut off") << QByteArray("5a5a5a");
    QTest::newRow("a digit lost") << QByteArray(63, 'a');
    QTest::newRow("with colons") << QByteArray("5a:5a");
}

// A pin that were dropped for being odd would let every server in.
void tst_Profiles::pinThatCannotBeReadMeansNoKeyAtAll()
{
    QFETCH(const QByteArray, pin);
    write(path("passwright.ini"), "[profiles]\nsize=1\n1\\id=z\n1\\kind=zato\n1\\address=https://a.example\n1\\pinnedKey=" + pin + '\n');
    const QList<Profile> profiles = SettingsProfileStore(settings()).profiles();
    QCOMPARE(profiles.size(), 1);
    QVERIFY(!profiles.constFirst().pinnedKey.isEmpty());
    QVERIFY(profiles.constFirst().pinnedKey.size() != 32);
}

void tst_Profiles::fileTakesProfilesToAnotherDesk()
{
    const QList<Profile> all{zato(QStringLiteral("z/1")), licenseSpring(QStringLiteral("l")), databaseServer(QStringLiteral("s"))};
    ProfileFiles files;
    QVERIFY(waitFor(files.write(path("office.json"), all)).ok());
    const auto read = waitFor(files.read(path("office.json")));
    QVERIFY(read.ok());
    QCOMPARE(*read, all);
}

void tst_Profiles::fileIsReadByPeople()
{
    Profile deployed = zato(QStringLiteral("z"));
    deployed.isDeployed = true;
    const QJsonObject root = QJsonDocument::fromJson(ProfileFile::toJson({deployed})).object();
    QCOMPARE(root.value(QLatin1String("version")).toInt(), 1);
    QJsonObject profile = root.value(QLatin1String("profiles"))[0].toObject();
    QStringList keys = profile.keys();
    keys.sort();
    // Whoever adds a field must come here and say that it is no secret.
    QCOMPARE(keys, QString::fromLatin1("address application authorities behaviour id kind name pinned_key policy proxy proxy_address").split(QLatin1Char(' ')));
    keys = QJsonDocument::fromJson(ProfileFile::toJson({licenseSpring(QStringLiteral("l"))})).object().value(QLatin1String("profiles"))[0].toObject().keys();
    keys.sort();
    QCOMPARE(keys, QString::fromLatin1("address api_key client_id id kind management_address name proxy token_address").split(QLatin1Char(' ')));
    keys = QJsonDocument::fromJson(ProfileFile::toJson({databaseServer(QStringLiteral("s"))})).object().value(QLatin1String("profiles"))[0].toObject().keys();
    keys.sort();
    QCOMPARE(keys, QString::fromLatin1("id kind name policy url zato_secrets").split(QLatin1Char(' ')));
}

void tst_Profiles::writtenByHand()
{
    const auto read = ProfileFile::fromJson(fileWith(R"("id": "a", "name": "Office", "kind": "zato", "address": "https://a.example",
        "application": "CRM", "pinned_key": "sha256//Wlpa WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlo=", "colour": ["of", "the", "sky"])"));
    QVERIFY2(!read.ok(), "a blank in Base64 is no key");
    const auto good = ProfileFile::fromJson(fileWith(R"("id": "a", "name": "Office", "kind": "zato", "address": "https://a.example",
        "application": "CRM", "pinned_key": "sha256//WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlo=", "colour": ["of", "the", "sky"])"));
    QVERIFY2(good.ok(), good.ok() ? "" : qPrintable(good.error().detail));
    const Profile expected{.id = QStringLiteral("a"), .name = QStringLiteral("Office"), .kind = Profile::Kind::ZatoServer,
        .address = QStringLiteral("https://a.example"), .pinnedKey = QByteArray(32, '\x5a'), .application = QStringLiteral("CRM")};
    QCOMPARE(*good, QList<Profile>{expected});
}

void tst_Profiles::relativePathsBelongToTheFile()
{
    write(path("desk/office.json"), fileWith(R"("id": "a", "name": "n", "kind": "zato", "address": "https://a.example",
        "application": "CRM", "authorities": "office.pem", "policy": "/etc/zato/sso.conf")"));
    const auto read = ProfileFile::read(path("desk/office.json"));
    QVERIFY(read.ok());
    QCOMPARE(read->constFirst().authoritiesPath, path("desk/office.pem"));
    QCOMPARE(read->constFirst().policyPath, QStringLiteral("/etc/zato/sso.conf"));
    QCOMPARE(read->constFirst().secretsPath, QString());

    write(path("desk/people.json"), fileWith(R"("id": "a", "name": "n", "kind": "database_server",
        "url": "postgresql://desk@db/people?sslrootcert=office.pem")"));
    const auto server = ProfileFile::read(path("desk/people.json"));
    QVERIFY(server.ok());
    QCOMPARE(server->constFirst().databaseUrl, QStringLiteral("postgresql://desk@db/people?sslrootcert=") + path("desk/office.pem"));
}

void tst_Profiles::oddFileNamesTheField_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &text, const char *named) {
        QTest::newRow(name) << text << QString::fromLatin1(named);
    };
    const QByteArray good(R"("id": "a", "name": "n", "kind": "zato", "address": "https://a.example")");
    row("empty", "", "JSON");
    row("no JSON", "[profiles]\nsize=1", "JSON");
    row("cut off", fileWith(good).chopped(5), "JSON");
    row("a list", "[]", "format");
    row("another program's", "{\"format\": \"bookmarks\", \"version\": 1, \"profiles\": []}", "format");
    row("no version", "{\"format\": \"passwright-profiles\", \"profiles\": []}", "version");
    row("a newer version", "{\"format\": \"passwright-profiles\", \"version\": 2, \"profiles\": []}", "newer");
    row("version as text", "{\"format\": \"passwright-profiles\", \"version\": \"1\", \"profiles\": []}", "version");
    row("no profiles", "{\"format\": \"passwright-profiles\", \"version\": 1}", "profiles");
    row("profiles as an object", "{\"format\": \"passwright-profiles\", \"version\": 1, \"profiles\": {}}", "profiles");
    row("a profile as text", "{\"format\": \"passwright-profiles\", \"version\": 1, \"profiles\": [\"a\"]}", "profiles[0]");
    row("no id", fileWith(R"("name": "n", "kind": "zato", "address": "https://a.example")"), "profiles[0].id");
    row("blank id", fileWith(R"("id": " ", "name": "n", "kind": "zato", "address": "https://a.example")"), "profiles[0].id");
    row("no kind", fileWith(R"("id": "a", "name": "n", "address": "https://a.example")"), "profiles[0].kind");
    row("kind of the future", fileWith(R"("id": "a", "name": "n", "kind": "ldap", "address": "https://a.example")"), "profiles[0].kind");
    row("no address", fileWith(R"("id": "a", "name": "n", "kind": "zato")"), "profiles[0].address");
    row("no database", fileWith(R"("id": "a", "name": "n", "kind": "local")"), "profiles[0].database");
    row("no url", fileWith(R"("id": "a", "name": "n", "kind": "database_server")"), "profiles[0].url");
    row("a url with a password", fileWith(R"("id": "a", "name": "n", "kind": "database_server", "url": "postgresql://u:pw@h/n")"), "keychain");
    row("a url in the clear", fileWith(R"("id": "a", "name": "n", "kind": "database_server", "url": "postgresql://u@h/n?sslmode=disable")"), "profiles[0].url");
    row("address as a number", fileWith(R"("id": "a", "name": "n", "kind": "zato", "address": 17010)"), "profiles[0].address");
    row("null", fileWith(good + R"(, "application": null)"), "profiles[0].application");
    row("behaviour", fileWith(good + R"(, "behaviour": "as_3.4")"), "profiles[0].behaviour");
    row("proxy", fileWith(good + R"(, "proxy": "auto")"), "profiles[0].proxy");
    row("pin", fileWith(good + R"(, "pinned_key": "5a5a")"), "profiles[0].pinned_key");
    row("sample as text", fileWith(good + R"(, "sample": "yes")"), "profiles[0].sample");
    row("id twice", fileWith(good + "}, {" + good), "profiles[1].id");
}

void tst_Profiles::oddFileNamesTheField()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, named);
    write(path("odd.json"), text);
    const auto read = ProfileFile::read(path("odd.json"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::Damaged);
    QCOMPARE(read.error().subject, path("odd.json"));
    QVERIFY2(read.error().detail.contains(named), qPrintable(read.error().detail));
}

void tst_Profiles::fileThatIsNotThere()
{
    QCOMPARE(ProfileFile::read(path("nothing.json")).error().kind, Error::Kind::NotFound);
    QCOMPARE(ProfileFile::read(m_folder->path()).error().kind, Error::Kind::CannotOpen);
}

void tst_Profiles::fileThatCannotBeWritten()
{
    const auto written = ProfileFile::write(path("no/such/folder/office.json"), {zato(QStringLiteral("z"))});
    QCOMPARE(written.error().kind, Error::Kind::CannotWrite);
    QCOMPARE(written.error().subject, path("no/such/folder/office.json"));
}

void tst_Profiles::failedExportKeepsTheOldFile()
{
    QVERIFY(ProfileFile::write(path("office.json"), {zato(QStringLiteral("old"))}).ok());
    const QByteArray before = contents(path("office.json"));

    rlimit whole{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &whole), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100, whole.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = ProfileFile::write(path("office.json"), {zato(QStringLiteral("new"))});
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &whole), 0);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, Error::Kind::NoSpace);
    QCOMPARE(contents(path("office.json")), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("office.json")});
}

void tst_Profiles::deployedComeFirst()
{
    write(path("site/b.json"), fileWith(R"("id": "shared", "name": "Of b", "kind": "zato", "address": "https://b.example")"));
    write(path("site/a.json"), fileWith(R"("id": "shared", "name": "Of a", "kind": "zato", "address": "https://a.example")"));
    write(path("system/a.json"), fileWith(R"("id": "other", "name": "Other", "kind": "licensespring", "address": "https://ls.example")"));
    write(path("system/readme.txt"), "not a profile");
    const DeployedProfiles deployed = DeployedProfiles::read({path("site"), path("missing"), path("system")});
    QVERIFY(deployed.errors.isEmpty());

    SettingsProfileStore own(settings());
    own.save(zato(QStringLiteral("mine")));
    Profile hidden = zato(QStringLiteral("shared"));
    hidden.address = QStringLiteral("https://evil.example");
    own.save(hidden);

    const QList<Profile> all = MergedProfileStore(deployed.profiles, settings()).profiles();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).name, QStringLiteral("Of a"));
    QCOMPARE(all.at(1).name, QStringLiteral("Other"));
    QCOMPARE(all.at(2).id, QStringLiteral("mine"));
    QVERIFY(all.at(0).isDeployed && all.at(1).isDeployed && !all.at(2).isDeployed);
}

void tst_Profiles::brokenDeployedFileStopsNoOther()
{
    write(path("site/a.json"), "{");
    write(path("site/b.json"), fileWith(R"("id": "b", "name": "B", "kind": "zato", "address": "https://b.example")"));
    const DeployedProfiles deployed = DeployedProfiles::read({path("site")});
    QCOMPARE(deployed.profiles.size(), 1);
    QCOMPARE(deployed.errors.size(), 1);
    QCOMPARE(deployed.errors.constFirst().subject, path("site/a.json"));
}

void tst_Profiles::deployedAreNotEdited()
{
    Profile deployed = zato(QStringLiteral("shared"));
    deployed.isDeployed = true;
    MergedProfileStore store({deployed}, settings());
    Profile edited = deployed;
    edited.address = QStringLiteral("https://elsewhere.example");
    edited.isDeployed = false;
    store.save(edited);
    store.remove(QStringLiteral("shared"));
    QCOMPARE(store.profiles(), QList<Profile>{deployed});
    QVERIFY2(SettingsProfileStore(settings()).profiles().isEmpty(), "nor copied");

    store.setLastUsed(QStringLiteral("shared"));
    QCOMPARE(store.lastUsed(), QStringLiteral("shared"));
}

void tst_Profiles::learnedOfDeployedIsThePersonsOwn()
{
    Profile deployed = zato(QStringLiteral("office/one"));
    deployed.behaviour = Profile::Behaviour::FindOut;
    deployed.isDeployed = true;
    Profile other = deployed;
    other.id = QStringLiteral("office/two");
    MergedProfileStore store({deployed, other}, settings());
    Profile learned = deployed;
    learned.behaviour = Profile::Behaviour::As33;
    store.save(learned);
    QList<Profile> next = MergedProfileStore({deployed, other}, settings()).profiles();
    QCOMPARE(next.at(0).behaviour, Profile::Behaviour::As33);
    QCOMPARE(next.at(1).behaviour, Profile::Behaviour::FindOut);

    store.save(deployed);
    next = MergedProfileStore({deployed, other}, settings()).profiles();
    QCOMPARE(next.at(0).behaviour, Profile::Behaviour::FindOut);
}

void tst_Profiles::explicitBehaviourIsNotOverruled()
{
    Profile deployed = zato(QStringLiteral("shared"));
    deployed.behaviour = Profile::Behaviour::FindOut;
    Profile learned = deployed;
    learned.behaviour = Profile::Behaviour::As33;
    MergedProfileStore({deployed}, settings()).save(learned);
    deployed.behaviour = Profile::Behaviour::AsDocumented; // the server was replaced, and the administrator says so
    QCOMPARE(MergedProfileStore({deployed}, settings()).profiles().constFirst().behaviour, Profile::Behaviour::AsDocumented);
}

void tst_Profiles::foldersAreTheSystems()
{
    qputenv("XDG_CONFIG_DIRS", "/opt/site/xdg:/etc/xdg");
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    QCOMPARE(DeployedProfiles::folders(), QStringList({QStringLiteral("/opt/site/xdg/passwright/profiles.d"), QStringLiteral("/etc/xdg/passwright/profiles.d")}));
}

QTEST_GUILESS_MAIN(tst_Profiles)
#include "tst_Profiles.moc"
