// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestCertificates.h"
#include "tests/zato/ZatoFaultRun.h"
#include "tests/zato/ZatoOperations.h"
#include "tests/zato/ZatoSilence.h"

#include <QTest>

using namespace passwright;

namespace {

using namespace std::chrono_literals;

} // namespace

//! Each fault of a connection at each step of each operation, over TLS: nothing leaves.
class tst_ZatoTlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepEndsAsItShould_data();
    void everyStepEndsAsItShould();
    void allGoesWellOverTls();

private:
    const TestCertificates m_certificates;
};

void tst_ZatoTlsFaults::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
}

void tst_ZatoTlsFaults::everyStepEndsAsItShould_data()
{
    QTest::addColumn<int>("kind");
    const QList<Fault::Kind> kinds = Fault::ofConnection();
    for (const Fault::Kind kind : kinds)
        QTest::newRow(Fault::name(kind)) << static_cast<int>(kind);
}

void tst_ZatoTlsFaults::everyStepEndsAsItShould()
{
    QFETCH(int, kind);
    const ZatoSilence silence;
    const Fault fault{.kind = static_cast<Fault::Kind>(kind)};
    const QStringList complaints = ZatoFaultRun::complaints({.fault = fault,
        .trouble = ZatoFaultRules::Trouble::Absent,
        .timeout = fault.kind == Fault::HangInHandshake ? 3000ms : 20000ms,
        .certificates = &m_certificates});
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    for (const char *word : {ZatoOperation::newPassword, "Correct-Horse-1", "hQ9nl93UDqGus", "Must-Change-5!", "gAAAA"})
        QVERIFY2(!ZatoSilence::hasHeard(word), word);
}

void tst_ZatoTlsFaults::allGoesWellOverTls()
{
    ZatoDesk desk({.certificates = &m_certificates});
    const auto probe = waitFor(desk.directory->probe(ZatoDesk::context()));
    QVERIFY(probe.ok());
    QCOMPARE(probe->api, ServerProbe::Api::AsExpected);
    QVERIFY(probe->protocol.startsWith(QLatin1String("TLS 1.")));
    QCOMPARE(probe->certificateUntil, m_certificates.good().certificate.expiryDate().toUTC());
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    const PasswordChange data{.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary"), .mustChange = true};
    QCOMPARE(summary(desk.reset(admin, data)), QStringLiteral("changed"));
}

QTEST_GUILESS_MAIN(tst_ZatoTlsFaults)
#include "tst_ZatoTlsFaults.moc"
