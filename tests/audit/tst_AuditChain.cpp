// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditChain.h"

#include <QTest>

using namespace passwright;

class tst_AuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswer();
    void noTwoRowsShareTheirBytes_data();
    void noTwoRowsShareTheirBytes();
    void previousHashCounts();
};

void tst_AuditChain::knownAnswer()
{
    // python3: hashlib.sha256(b"passwright audit 1\n" + bytes(32)
    //     + b"T" + (1).to_bytes(8, "big") + b"1" + b"N" + b"T" + bytes(8)).hexdigest()
    const QByteArray hash = AuditChain::hash(AuditChain::origin(), {QByteArray("1"), std::nullopt, QByteArray("")});
    QCOMPARE(hash.toHex(), QByteArray("93893f87481cc6a306aae5bd8b4e3d0cc18fa6fb1a9cd69f0a33f0c4ed03ffcc"));
}

void tst_AuditChain::noTwoRowsShareTheirBytes_data()
{
    using Row = QList<AuditChain::Field>;
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    const auto row = [](const char *name, const Row &a, const Row &b) {
        QTest::newRow(name) << AuditChain::canonical(a) << AuditChain::canonical(b);
    };
    row("a border moved", {QByteArray("ab"), QByteArray("c")}, {QByteArray("a"), QByteArray("bc")});
    row("NULL and empty", {std::nullopt}, {QByteArray("")});
    row("NULL and its mark", {std::nullopt}, {QByteArray("N")});
    row("one field and two", {QByteArray("a")}, {QByteArray("a"), QByteArray("")});
    row("a field that looks like two", {QByteArray("aT") + QByteArray(8, '\0')}, {QByteArray("a"), QByteArray("")});
}

void tst_AuditChain::noTwoRowsShareTheirBytes()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QVERIFY(a != b);
}

void tst_AuditChain::previousHashCounts()
{
    const QByteArray other(AuditChain::hashSize, '\1');
    QVERIFY(AuditChain::hash(other, {QByteArray("1")}) != AuditChain::hash(AuditChain::origin(), {QByteArray("1")}));
    QCOMPARE(AuditChain::origin().size(), 32);
}

QTEST_GUILESS_MAIN(tst_AuditChain)
#include "tst_AuditChain.moc"
