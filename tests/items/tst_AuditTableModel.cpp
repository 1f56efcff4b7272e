// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/AuditTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace passwright;

namespace {

AuditTableModel::Words words()
{
    return {.kind = [](AuditEvent::Kind kind) { return QStringLiteral("kind %1").arg(static_cast<int>(kind)); },
        .outcome = [](AuditEvent::Outcome outcome) { return QStringLiteral("outcome %1").arg(static_cast<int>(outcome)); }};
}

AuditEvent madeUp(qint64 sequence)
{
    AuditEvent made;
    made.sequence = sequence;
    made.time = QDateTime(QDate(2026, 11, 20), QTime(9, 30, 5, 250), Qt::UTC);
    made.kind = AuditEvent::Kind::ResetPassword;
    made.outcome = AuditEvent::Outcome::Refused;
    made.actorId = QStringLiteral("zusrdesk");
    made.actorName = QStringLiteral("desk");
    made.targetId = QStringLiteral("zusranna");
    made.targetName = QStringLiteral("anna");
    made.cid = QStringLiteral("0123456789abcdef01234567");
    made.application = QStringLiteral("CRM");
    made.remoteAddr = QStringLiteral("192.0.2.7");
    made.host = QStringLiteral("desk-12");
    made.reason = QStringLiteral("INC-1");
    made.verification = QStringLiteral("Called back");
    return made;
}

AuditPage page(qint64 newest, int count, bool hasMore)
{
    AuditPage made{.hasMore = hasMore};
    for (qint64 sequence = newest; sequence > newest - count; --sequence)
        made.events << madeUp(sequence);
    return made;
}

} // namespace

class tst_AuditTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void keepsTheRulesOfModels()
    {
        AuditTableModel model(words());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPage(page(30, 10, true));
        model.appendPage(page(20, 10, true));
        model.appendPage({});
        model.setPage(page(3, 3, false));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsEachColumn()
    {
        AuditTableModel model(words());
        model.setPage(page(1, 1, false));
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(AuditTableModel::When), QLocale().toString(madeUp(1).time.toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(text(AuditTableModel::Who), QStringLiteral("desk"));
        QCOMPARE(text(AuditTableModel::What), QStringLiteral("kind 2"));
        QCOMPARE(text(AuditTableModel::OnWhom), QStringLiteral("anna"));
        QCOMPARE(text(AuditTableModel::Outcome), QStringLiteral("outcome 1"));
        QCOMPARE(text(AuditTableModel::Cid), QStringLiteral("0123456789abcdef01234567"));
        QCOMPARE(text(AuditTableModel::Application), QStringLiteral("CRM"));
        QCOMPARE(text(AuditTableModel::Address), QStringLiteral("192.0.2.7"));
        QCOMPARE(text(AuditTableModel::Reason), QStringLiteral("INC-1"));
        QCOMPARE(text(AuditTableModel::Verification), QStringLiteral("Called back"));
    }

    void tellsUtcAndIdsInToolTips()
    {
        AuditTableModel model(words());
        model.setPage(page(1, 1, false));
        const auto tip = [&model](int column) { return model.index(0, column).data(Qt::ToolTipRole).toString(); };
        QCOMPARE(tip(AuditTableModel::When), QStringLiteral("2026-11-20 09:30:05.250 UTC"));
        QVERIFY(tip(AuditTableModel::Who).contains(QStringLiteral("zusrdesk")));
        QVERIFY(tip(AuditTableModel::OnWhom).contains(QStringLiteral("zusranna")));
        QVERIFY(tip(AuditTableModel::Address).contains(QStringLiteral("desk-12")));
        QCOMPARE(tip(AuditTableModel::Reason), QStringLiteral("INC-1"));
    }

    void namesTheIdWhereThereIsNoName()
    {
        AuditTableModel model(words());
        AuditEvent nameless = madeUp(1);
        nameless.targetName.clear();
        model.setPage({.events = {nameless}});
        QCOMPARE(model.index(0, AuditTableModel::OnWhom).data().toString(), QStringLiteral("zusranna"));
    }

    void asksForMoreOnceAtATime()
    {
        AuditTableModel model(words());
        QSignalSpy wanted(&model, &AuditTableModel::moreWanted);
        QVERIFY(!model.canFetchMore({}));
        model.setPage(page(30, 10, true));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.lastSequence(), 21);

        model.pageFailed();
        model.fetchMore({});
        QCOMPARE(wanted.count(), 2);
        model.appendPage(page(20, 10, false));
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.lastSequence(), 11);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_GUILESS_MAIN(tst_AuditTableModel)
#include "tst_AuditTableModel.moc"
