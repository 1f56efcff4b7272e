// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/CallContext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace passwright;

class tst_CallContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCidIsWhatServersMake();
    void noCidIsMadeTwice();
};

void tst_CallContext::aCidIsWhatServersMake()
{
    static const QRegularExpression cid(QStringLiteral("^[0-9a-f]{24}$"));
    for (int i = 0; i < 1000; ++i) {
        const QString made = newCid();
        QVERIFY2(made.contains(cid), qPrintable(made));
    }
}

void tst_CallContext::noCidIsMadeTwice()
{
    QSet<QString> seen;
    for (int i = 0; i < 10000; ++i)
        seen.insert(newCid());
    QCOMPARE(seen.size(), 10000);
}

QTEST_GUILESS_MAIN(tst_CallContext)
#include "tst_CallContext.moc"
