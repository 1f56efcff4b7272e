// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestCertificates.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QProcess>

#include <utility>

namespace passwright {

namespace {

// All runs of the openssl program in one folder.
class OpenSsl
{
public:
    explicit OpenSsl(QString folder)
        : m_folder(std::move(folder))
    {
        write("openssl.cnf",
            "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = unused\n"
            "[ca]\ndefault_ca = own\n"
            "[own]\ndatabase = index.txt\nnew_certs_dir = .\nrand_serial = yes\ndefault_md = sha256\n"
            "policy = any\nunique_subject = no\n"
            "[any]\ncommonName = supplied\n"
            "[authority]\nbasicConstraints = critical, CA:TRUE\nkeyUsage = critical, keyCertSign, cRLSign\n"
            "subjectKeyIdentifier = hash\n"
            "[here]\nsubjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1\nextendedKeyUsage = serverAuth\n"
            "[there]\nsubjectAltName = DNS:passwords.example.com\nextendedKeyUsage = serverAuth\n");
        write("index.txt", {});
    }

    QByteArray run(const QStringList &arguments)
    {
        if (!m_error.isEmpty())
            return {};
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            m_error = process.errorString() + QLatin1Char(' ') + QString::fromLocal8Bit(process.readAllStandardError());
        return process.readAllStandardOutput();
    }

    void makeKey(const QString &name)
    {
        run({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-out"), name + QStringLiteral(".key")});
    }

    void signItself(const QString &name, const QString &key, const QString &section)
    {
        run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"), QStringLiteral("openssl.cnf"),
            QStringLiteral("-key"), key + QStringLiteral(".key"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
            QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-extensions"), section, QStringLiteral("-out"),
            name + QStringLiteral(".crt")});
    }

    // Signed by the authority, valid between days from today.
    TestCertificates::Identity sign(const QString &name, const QString &key, const QString &section, int from, int until)
    {
        const auto date = [](int days) {
            return QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
        };
        run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-config"), QStringLiteral("openssl.cnf"),
            QStringLiteral("-key"), key + QStringLiteral(".key"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
            QStringLiteral("-out"), name + QStringLiteral(".csr")});
        run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"),
            QStringLiteral("openssl.cnf"), QStringLiteral("-cert"), QStringLiteral("authority.crt"), QStringLiteral("-keyfile"),
            QStringLiteral("authority.key"), QStringLiteral("-extensions"), section, QStringLiteral("-startdate"), date(from),
            QStringLiteral("-enddate"), date(until), QStringLiteral("-in"), name + QStringLiteral(".csr"),
            QStringLiteral("-out"), name + QStringLiteral(".crt")});
        return identity(name, key);
    }

    [[nodiscard]] TestCertificates::Identity identity(const QString &name, const QString &key) const
    {
        return {QSslCertificate(read(name + QStringLiteral(".crt"))), QSslKey(read(key + QStringLiteral(".key")), QSsl::Ec)};
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString error() const { return m_error; }

private:
    void write(const char *name, const QByteArray &text)
    {
        QFile file(m_folder + QLatin1Char('/') + QString::fromLatin1(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            m_error = file.errorString();
    }

    QString m_folder;
    QString m_error;
};

} // namespace

TestCertificates::TestCertificates()
{
    OpenSsl openssl(m_folder.path());
    const QString here = QStringLiteral("here");
    const QString first = QStringLiteral("first");
    const QString second = QStringLiteral("second");
    openssl.makeKey(QStringLiteral("authority"));
    openssl.signItself(QStringLiteral("authority"), QStringLiteral("authority"), QStringLiteral("authority"));
    m_authority = openssl.read(QStringLiteral("authority.crt"));
    openssl.makeKey(first);
    openssl.makeKey(second);
    m_good = openssl.sign(QStringLiteral("good"), first, here, -1, 30);
    m_secondKey = openssl.sign(QStringLiteral("secondkey"), second, here, -1, 30);
    m_expired = openssl.sign(QStringLiteral("expired"), first, here, -30, -1);
    m_notYetValid = openssl.sign(QStringLiteral("notyetvalid"), first, here, 2, 30);
    m_wrongName = openssl.sign(QStringLiteral("wrongname"), first, QStringLiteral("there"), -1, 30);
    openssl.signItself(QStringLiteral("unknown"), first, here);
    m_unknown = openssl.identity(QStringLiteral("unknown"), first);

    openssl.run({QStringLiteral("x509"), QStringLiteral("-in"), QStringLiteral("good.crt"), QStringLiteral("-pubkey"),
        QStringLiteral("-noout"), QStringLiteral("-out"), QStringLiteral("good.pub")});
    m_goodPin = QCryptographicHash::hash(openssl.run({QStringLiteral("pkey"), QStringLiteral("-pubin"), QStringLiteral("-in"),
                                             QStringLiteral("good.pub"), QStringLiteral("-outform"), QStringLiteral("DER")}),
        QCryptographicHash::Sha256);
    m_error = openssl.error();
    for (const Identity *identity : {&m_good, &m_secondKey, &m_expired, &m_notYetValid, &m_wrongName, &m_unknown}) {
        if (m_error.isEmpty() && (identity->certificate.isNull() || identity->key.isNull()))
            m_error = QStringLiteral("a certificate or key was not made");
    }
}

} // namespace passwright
