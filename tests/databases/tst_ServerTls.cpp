// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/databases/FaultProxy.h"

#include <QFile>

using namespace passwright;

//! Whom the password of a database is told: nobody but the server that was meant.
class tst_ServerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void initTestCase();
    void init();
    void onlyTheServerThatWasMeant_data();
    void onlyTheServerThatWasMeant();
    void serverWithoutTlsHearsNothing();
    void verifyCaIsRefusedWhereItIsNotSafe();
    void withoutTlsOnThisMachineAlone();
    void authoritiesThatAreNotThere();

private:
    enum Shown { Good, WrongName, Unknown, Expired };

    [[nodiscard]] const TestCertificates::Identity &identity(Shown shown) const;
    [[nodiscard]] SqlStoreOptions options(DatabaseUrl::Tls tls, const QString &host, const QString &authorities);
    void show(Shown shown);

    ServerDesk m_desk;
    TestCertificates m_certificates;
    QTemporaryDir m_folder;
    QString m_authority;
    QList<bool> m_made; // on which engine there is a database
    std::optional<std::pair<bool, Shown>> m_shown;
};

void tst_ServerTls::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
    m_authority = m_folder.filePath(QStringLiteral("it's an \\authority.pem"));
    QFile file(m_authority);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_certificates.authorityPem()), m_certificates.authorityPem().size());
}

void tst_ServerTls::init()
{
    if (m_made.contains(ServerDesk::isPostgres()))
        return;
    m_desk.server().createDatabase(QStringLiteral("tls"));
    QVERIFY(m_desk.tryCreate(m_desk.options(QStringLiteral("tls"))).ok());
    m_made << ServerDesk::isPostgres();
}

const TestCertificates::Identity &tst_ServerTls::identity(Shown shown) const
{
    switch (shown) {
    case WrongName:
        return m_certificates.wrongName();
    case Unknown:
        return m_certificates.unknown();
    case Expired:
        return m_certificates.expired();
    case Good:
        break;
    }
    return m_certificates.good();
}

SqlStoreOptions tst_ServerTls::options(DatabaseUrl::Tls tls, const QString &host, const QString &authorities)
{
    SqlStoreOptions options = m_desk.options(QStringLiteral("tls"));
    options.server->tls = tls;
    options.server->hosts.first().name = host;
    options.server->authoritiesPath = authorities;
    return options;
}

void tst_ServerTls::show(Shown shown)
{
    if (m_shown == std::pair(ServerDesk::isPostgres(), shown))
        return;
    const auto &[certificate, key] = identity(shown);
    m_desk.server().show(DatabaseServer::Identity{.certificate = certificate.toPem(), .key = key.toPem()});
    m_shown = std::pair(ServerDesk::isPostgres(), shown);
}

void tst_ServerTls::onlyTheServerThatWasMeant_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("tls");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOurAuthority");
    QTest::addColumn<QString>("refused"); // one of these codes; empty: it opens
    const int full = static_cast<int>(DatabaseUrl::Tls::VerifyFull);
    const int ca = static_cast<int>(DatabaseUrl::Tls::VerifyCa);
    const QString address = QStringLiteral("127.0.0.1");
    const QString name = QStringLiteral("localhost");
    const QString unknown = QStringLiteral("tls.unknown_authority");
    QTest::newRow("right, by name") << int(Good) << full << name << true << QString();
    QTest::newRow("right, by address") << int(Good) << full << address << true << QString();
    QTest::newRow("right, the authority alone") << int(Good) << ca << address << true << QString();
    QTest::newRow("right, but not by the system's authorities") << int(Good) << full << name << false << unknown;
    QTest::newRow("the authority alone, not the system's") << int(Good) << ca << name << false << unknown;
    QTest::newRow("made for another name") << int(WrongName) << full << name << true << QStringLiteral("tls.wrong_name");
    QTest::newRow("made for another address") << int(WrongName) << full << address << true << QStringLiteral("tls.wrong_name");
    QTest::newRow("another name, where that is not asked") << int(WrongName) << ca << name << true << QString();
    QTest::newRow("unknown authority") << int(Unknown) << full << name << true << unknown;
    QTest::newRow("unknown authority, the authority alone") << int(Unknown) << ca << name << true << unknown;
    // Nobody need have put up an authority to be safe.
    QTest::newRow("signed by itself") << int(Unknown) << full << name << false << unknown;
    QTest::newRow("signed by itself, by address") << int(Unknown) << full << address << false << unknown;
    QTest::newRow("expired") << int(Expired) << full << name << true << QStringLiteral("tls.expired tls.unknown_authority");
}

void tst_ServerTls::onlyTheServerThatWasMeant()
{
    QFETCH(const int, shown);
    QFETCH(const int, tls);
    QFETCH(const QString, host);
    QFETCH(const bool, isOurAuthority);
    QFETCH(const QString, refused);
    if (!ServerDesk::isPostgres() && static_cast<DatabaseUrl::Tls>(tls) == DatabaseUrl::Tls::VerifyCa)
        return; // see verifyCaIsRefusedWhereItIsNotSafe
    show(static_cast<Shown>(shown));
    const FaultProxy proxy(m_desk.server().port());
    const SqlStoreOptions asked = ServerDesk::through(
        options(static_cast<DatabaseUrl::Tls>(tls), host, isOurAuthority ? m_authority : QString()), proxy.port());
    const qsizetype logged = m_desk.server().log().size();
    const auto opened = m_desk.tryOpen(asked);
    if (refused.isEmpty()) {
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().detail));
        QVERIFY(m_desk.harness.signInAdmin(**opened).isSuperUser);
        return;
    }
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::NotTrusted);
    QVERIFY2(refused.split(QLatin1Char(' ')).contains(opened.error().code), qPrintable(opened.error().code + opened.error().detail));
    QCOMPARE(opened.error().subject, host);
    // Whoever sends a password, or what is made of it, names the user in the same breath.
    const QByteArray log = m_desk.server().log().mid(logged);
    QVERIFY2(!log.contains("helpdesk"), log.constData());
}

void tst_ServerTls::serverWithoutTlsHearsNothing()
{
    m_desk.server().show(std::nullopt);
    m_shown.reset();
    FaultProxy proxy(m_desk.server().port());
    const QList<DatabaseUrl::Tls> withTls{DatabaseUrl::Tls::VerifyFull, DatabaseUrl::Tls::VerifyCa};
    for (const DatabaseUrl::Tls tls : withTls.first(ServerDesk::isPostgres() ? 2 : 1)) {
        const auto opened = m_desk.tryOpen(ServerDesk::through(options(tls, QStringLiteral("localhost"), m_authority), proxy.port()));
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, Error::Kind::NotTrusted);
        QCOMPARE(opened.error().code, QStringLiteral("tls.not_tls"));
        // PostgreSQL's question whether it speaks TLS has eight bytes.
        const QByteArray sent = proxy.takeSent();
        QVERIFY2(sent.size() <= 8 && !sent.contains("helpdesk"), sent.toHex(' ').constData());
    }
}

void tst_ServerTls::verifyCaIsRefusedWhereItIsNotSafe()
{
    if (ServerDesk::isPostgres())
        return;
    const auto opened = m_desk.tryOpen(options(DatabaseUrl::Tls::VerifyCa, QStringLiteral("localhost"), m_authority));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(opened.error().subject, QStringLiteral("url"));
    QVERIFY(opened.error().detail.contains(QLatin1String("verify-full")));
}

void tst_ServerTls::withoutTlsOnThisMachineAlone()
{
    const auto opened = m_desk.tryOpen(options(DatabaseUrl::Tls::Off, QStringLiteral("db.example.com"), {}));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::NotTrusted);
    QCOMPARE(opened.error().code, QStringLiteral("tls.plain_http"));
}

void tst_ServerTls::authoritiesThatAreNotThere()
{
    const QString path = m_folder.filePath(QStringLiteral("nothing.pem"));
    const auto opened = m_desk.tryOpen(options(DatabaseUrl::Tls::VerifyFull, QStringLiteral("localhost"), path));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::CannotOpen);
    QCOMPARE(opened.error().subject, path);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ServerTls)
#include "tst_ServerTls.moc"
