// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/CryptoGate.h"

#include "models/crypto/Hmac.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QtCrypto>

using namespace passwright;

class tst_CryptoGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensWithoutAnApplication();
    void severalMayBeOpen();
    void itOpensAgainAfterClosing();
    void itTellsAboutLockedMemory();
    void withoutThePluginItNamesWhatToInstall();
    void openSslIsNotTakenDownUnderItsThreads();
};

//! Runs before QTEST's application is there: set by main().
static bool openedBeforeApplication = false;

void tst_CryptoGate::itOpensWithoutAnApplication()
{
    QVERIFY(openedBeforeApplication);
}

void tst_CryptoGate::severalMayBeOpen()
{
    auto first = CryptoGate::open();
    QVERIFY(first);
    {
        const auto second = CryptoGate::open();
        QVERIFY(second);
    }
    QCOMPARE(Hmac(Secret::fromUtf8("Jefe")).of("what do ya want for nothing?").toHex().first(8), QByteArray("5bdcc146"));
}

void tst_CryptoGate::itOpensAgainAfterClosing()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(CryptoGate::open());
}

void tst_CryptoGate::itTellsAboutLockedMemory()
{
    const auto gate = CryptoGate::open();
    QVERIFY(gate);
    QCOMPARE((*gate)->hasSecureMemory(), QCA::haveSecureMemory());
}

void tst_CryptoGate::withoutThePluginItNamesWhatToInstall()
{
    // As long as this stands, QCA looks for plugins no second time.
    const QCA::Initializer initializer(QCA::Locking, 64);
    QVERIFY(QCA::findProvider(QStringLiteral("qca-ossl")));
    QVERIFY(QCA::unloadProvider(QStringLiteral("qca-ossl")));

    const auto gate = CryptoGate::open();
    QVERIFY(!gate);
    QCOMPARE(gate.error().kind, Error::Kind::CryptoMissing);
    QVERIFY2(gate.error().subject.contains(QLatin1String("qca-ossl")), qPrintable(gate.error().subject));
    QVERIFY(gate.error().detail.contains(QLatin1String("libqca-qt6-plugins")));
    QVERIFY(gate.error().detail.contains(QLatin1String("scripts/setup.sh")));
}

// A thread that ends while the program does would meet what is being taken down: a crash after all was done.
void tst_CryptoGate::openSslIsNotTakenDownUnderItsThreads()
{
    QProcess program;
    program.start(QStringLiteral(PASSWRIGHT_BIN_DIR "/crypto_leaver"), {});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

int main(int argc, char **argv)
{
    openedBeforeApplication = QCoreApplication::instance() == nullptr && CryptoGate::open().ok();
    const QCoreApplication application(argc, argv);
    tst_CryptoGate test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_CryptoGate.moc"
