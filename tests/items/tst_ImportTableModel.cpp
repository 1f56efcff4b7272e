// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ImportTableModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace passwright;
using Kind = ImportVerdict::Kind;

// The rows of an import as a table shows them.
class tst_ImportTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsToTheEnd()
    {
        ImportTableModel model(words());
        model.setRows(rows(1203));
        QCOMPARE(model.rowCount(), 500);
        QVERIFY(model.hasMore());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 1203);
        QVERIFY(!model.hasMore());
        QCOMPARE(text(model, 1202, ImportTableModel::UserName), QStringLiteral("user1202"));
        QCOMPARE(text(model, 1202, ImportTableModel::Line), QStringLiteral("1204"));
        QCOMPARE(text(model, 3, ImportTableModel::UserName), QStringLiteral("user3"));
    }

    void showsOneKindAlone()
    {
        ImportTableModel model(words());
        model.setRows(rows(10));
        model.setFilter(Kind::Refused);
        QCOMPARE(model.rowCount(), 4); // every third
        QCOMPARE(text(model, 0, ImportTableModel::UserName), QStringLiteral("user0"));
        QCOMPARE(text(model, 3, ImportTableModel::UserName), QStringLiteral("user9"));
        QCOMPARE(text(model, 3, ImportTableModel::Verdict), QStringLiteral("refused"));
        QCOMPARE(text(model, 3, ImportTableModel::Why), QStringLiteral("why 11"));
        QCOMPARE(model.index(3, ImportTableModel::Verdict).data(ImportTableModel::VerdictRole).toInt(), static_cast<int>(Kind::Refused));
        QVERIFY(!model.index(3, ImportTableModel::Why).data(ImportTableModel::VerdictRole).isValid());
        model.setFilter(Kind::Change);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 10);
        model.setRows(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void namesAsTheFileHasThem()
    {
        ImportTableModel model(words());
        auto list = std::make_shared<ImportRows>();
        QVERIFY(list->add({{.line = 2, .user = {.userName = QStringLiteral("anna"), .displayName = QStringLiteral("Anna M."), .lastName = QStringLiteral("Müller")}},
                              {.line = 3, .user = {.userName = QStringLiteral("bob"), .firstName = QStringLiteral("Bob"), .lastName = QStringLiteral("Ross")}},
                              {.line = 4, .user = {.userName = QStringLiteral("carl")}}})
                    .ok());
        model.setRows(list);
        QCOMPARE(text(model, 0, ImportTableModel::Name), QStringLiteral("Anna M."));
        QCOMPARE(text(model, 1, ImportTableModel::Name), QStringLiteral("Bob Ross"));
        QCOMPARE(text(model, 2, ImportTableModel::Name), QString());
    }

private:
    static ImportTableModel::Words words()
    {
        return {.verdict = [](Kind kind) { return QString(toText(kind)); },
            .why = [](const ImportRow &row) { return QStringLiteral("why %1").arg(row.line); }};
    }
    //! Every third is refused, from the first on.
    static std::shared_ptr<ImportRows> rows(int count)
    {
        auto list = std::make_shared<ImportRows>();
        for (int i = 0; i < count; ++i) {
            const ImportRow row{.line = i + 2, .user = {.userName = QStringLiteral("user%1").arg(i)}, .verdict = {.kind = i % 3 == 0 ? Kind::Refused : Kind::Add}};
            if (!list->add({row}).ok())
                qFatal("cannot keep rows");
        }
        return list;
    }
    static QString text(const ImportTableModel &model, int row, int column) { return model.index(row, column).data().toString(); }
};

QTEST_GUILESS_MAIN(tst_ImportTableModel)
#include "tst_ImportTableModel.moc"
