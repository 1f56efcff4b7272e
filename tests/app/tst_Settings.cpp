// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SettingsPreferencesStore.h"
#include "app/composition/SettingsProfileStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace passwright;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void profilesComeBack();
    void profileIsReplacedAndRemoved();
    void oddTextComesBack();
    void preferencesComeBack();
    void missingFileGivesDefaults();
    void senselessValuesAreDefaults_data();
    void senselessValuesAreDefaults();
    void damagedFile_data();
    void damagedFile();
    void profileWithoutPathIsPassedOver();
    void storesSeeEachOthersChanges();
    void everyKeyIsKnownAndNoneIsSecret();

private:
    [[nodiscard]] static Profile profile(const QString &id);
    void write(const QByteArray &text) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

void tst_Settings::init()
{
    m_path = m_folder.filePath(QString::number(++m_count) + QStringLiteral("/passwright.ini"));
    QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
}

Profile tst_Settings::profile(const QString &id)
{
    return {.id = id, .name = QStringLiteral("Name of ") + id, .databasePath = QStringLiteral("/var/lib/") + id,
        .secretsPath = QStringLiteral("/etc/zato/secrets.conf"), .policyPath = QStringLiteral("/etc/zato/sso.conf"), .isSample = true};
}

void tst_Settings::profilesComeBack()
{
    SettingsProfileStore store{Settings(m_path)};
    store.save(profile(QStringLiteral("one")));
    store.save(profile(QStringLiteral("two")));
    store.setLastUsed(QStringLiteral("two"));

    const SettingsProfileStore again{Settings(m_path)};
    QCOMPARE(again.profiles(), QList<Profile>({profile(QStringLiteral("one")), profile(QStringLiteral("two"))}));
    QCOMPARE(again.lastUsed(), QStringLiteral("two"));
}

void tst_Settings::profileIsReplacedAndRemoved()
{
    SettingsProfileStore store{Settings(m_path)};
    store.save(profile(QStringLiteral("one")));
    store.save(profile(QStringLiteral("two")));
    Profile renamed = profile(QStringLiteral("one"));
    renamed.name = QStringLiteral("Other");
    renamed.secretsPath.clear();
    renamed.isSample = false;
    store.save(renamed);
    QCOMPARE(store.profiles(), QList<Profile>({renamed, profile(QStringLiteral("two"))}));

    store.setLastUsed(QStringLiteral("one"));
    store.remove(QStringLiteral("one"));
    QCOMPARE(store.profiles(), QList<Profile>({profile(QStringLiteral("two"))}));
    QCOMPARE(store.lastUsed(), QString());
    store.remove(QStringLiteral("two"));
    QVERIFY(store.profiles().isEmpty());
}

void tst_Settings::oddTextComesBack()
{
    Profile odd = profile(QStringLiteral("a/b=c;d,[e]%20\\"));
    odd.name = QString::fromUtf8("„Käthe“, [x]=1; \"q\" \\n 王秀英 ليلى\n@Variant(x)");
    SettingsProfileStore store{Settings(m_path)};
    store.save(odd);
    QCOMPARE(store.profiles(), QList<Profile>({odd}));
}

void tst_Settings::preferencesComeBack()
{
    const Preferences changed{.language = QStringLiteral("ar"), .idleLockMinutes = 0, .clipboardSeconds = 5,
        .generator = Preferences::GeneratorKind::Phone, .mustChange = false, .expiryDays = 30,
        .reason = Preferences::Asked::Required, .verification = Preferences::Asked::Off,
        .verificationMethods = {QStringLiteral("Called back, twice"), QStringLiteral("ID card")}};
    SettingsPreferencesStore store{Settings(m_path)};
    store.save(changed);
    QVERIFY(SettingsPreferencesStore{Settings(m_path)}.load() == changed);

    store.save(Preferences{});
    QVERIFY(SettingsPreferencesStore{Settings(m_path)}.load() == Preferences{});
}

void tst_Settings::missingFileGivesDefaults()
{
    QVERIFY(SettingsPreferencesStore{Settings(m_path)}.load() == Preferences{});
    QVERIFY(SettingsProfileStore{Settings(m_path)}.profiles().isEmpty());
    QVERIFY2(!QFile::exists(m_path), "reading must write nothing");
}

void tst_Settings::senselessValuesAreDefaults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("language") << QByteArray("language=../../etc");
    QTest::newRow("idle lock below zero") << QByteArray("idleLockMinutes=-1");
    QTest::newRow("idle lock huge") << QByteArray("idleLockMinutes=99999999999");
    QTest::newRow("idle lock no number") << QByteArray("idleLockMinutes=ten");
    QTest::newRow("clipboard never") << QByteArray("clipboardSeconds=0");
    QTest::newRow("generator") << QByteArray("generator=123456");
    QTest::newRow("must change") << QByteArray("mustChange=perhaps");
    QTest::newRow("expiry") << QByteArray("expiryDays=0");
    QTest::newRow("reason") << QByteArray("reason=");
    QTest::newRow("verification") << QByteArray("verification=@Invalid()");
    QTest::newRow("methods") << QByteArray("verificationMethods=");
}

void tst_Settings::senselessValuesAreDefaults()
{
    QFETCH(const QByteArray, line);
    write("[preferences]\n" + line + '\n');
    QVERIFY(SettingsPreferencesStore{Settings(m_path)}.load() == Preferences{});
}

void tst_Settings::damagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not an ini file") << QByteArray("this is no settings file\nat all\n");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01\n[\n]=\n\x7f" "ELF", 14);
    QTest::newRow("cut off") << QByteArray("[profiles]\nsize=3\n1\\id=o");
}

void tst_Settings::damagedFile()
{
    QFETCH(const QByteArray, bytes);
    write(bytes);
    QVERIFY(SettingsPreferencesStore{Settings(m_path)}.load() == Preferences{});
    QVERIFY(SettingsProfileStore{Settings(m_path)}.profiles().isEmpty());

    SettingsProfileStore store{Settings(m_path)};
    store.save(profile(QStringLiteral("one")));
    QCOMPARE(SettingsProfileStore{Settings(m_path)}.profiles(), QList<Profile>({profile(QStringLiteral("one"))}));
}

void tst_Settings::profileWithoutPathIsPassedOver()
{
    write("[profiles]\nsize=4\n1\\id=a\n1\\kind=local\n2\\database=/x\n2\\kind=local\n"
          "3\\id=c\n3\\database=/c\n3\\kind=carrier-pigeon\n4\\id=d\n4\\database=/d\n4\\kind=local\n");
    const QList<Profile> profiles = SettingsProfileStore{Settings(m_path)}.profiles();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles.constFirst().id, QStringLiteral("d"));
}

void tst_Settings::storesSeeEachOthersChanges()
{
    SettingsProfileStore window{Settings(m_path)};
    SettingsProfileStore commandLine{Settings(m_path)};
    window.save(profile(QStringLiteral("one")));
    QCOMPARE(commandLine.profiles().size(), 1);
    commandLine.save(profile(QStringLiteral("two")));
    QCOMPARE(window.profiles().size(), 2);
}

// Whoever adds a setting must come here and say that it is no secret.
void tst_Settings::everyKeyIsKnownAndNoneIsSecret()
{
    SettingsProfileStore profiles{Settings(m_path)};
    profiles.save(profile(QStringLiteral("one")));
    profiles.setLastUsed(QStringLiteral("one"));
    SettingsPreferencesStore preferences{Settings(m_path)};
    preferences.save({.expiryDays = 7, .verificationMethods = {QStringLiteral("x")}});

    const QStringList known{QStringLiteral("lastUsedProfile"), QStringLiteral("preferences/clipboardSeconds"),
        QStringLiteral("preferences/expiryDays"), QStringLiteral("preferences/generator"), QStringLiteral("preferences/idleLockMinutes"),
        QStringLiteral("preferences/language"), QStringLiteral("preferences/mustChange"), QStringLiteral("preferences/reason"),
        QStringLiteral("preferences/verification"), QStringLiteral("preferences/verificationMethods"),
        QStringLiteral("profiles/1/database"), QStringLiteral("profiles/1/id"), QStringLiteral("profiles/1/kind"),
        QStringLiteral("profiles/1/name"), QStringLiteral("profiles/1/policy"), QStringLiteral("profiles/1/sample"),
        QStringLiteral("profiles/1/zatoSecrets"), QStringLiteral("profiles/size")};
    QStringList keys = Settings(m_path).toRead()->allKeys();
    keys.sort();
    QCOMPARE(keys, known);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
