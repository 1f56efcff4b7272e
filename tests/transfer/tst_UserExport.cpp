// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/CryptoTestMain.h"
#include "tests/support/FileSizeLimit.h"
#include "tests/support/PythonTool.h"
#include "tests/transfer/TransferDesk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace passwright;

class tst_UserExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TransferDesk>(); }
    void cleanup() { m_desk.reset(); }

    void everybodyIsInTheList();
    void searchNarrowsIt();
    void noPasswordIsInIt();
    void trailTellsOfIt();
    void nothingIsOverwritten();
    void folderThatIsNotThere();
    void fullDiskLeavesNothing();
    void stoppedLeavesNothing();
    void withoutARightThereIsNoFile();
    void closedInTheMiddleLeavesNothing();
    void whatAKilledProgramLeftIsTakenAway();

private:
    static QString text(const char *words) { return QString::fromUtf8(words); }
    [[nodiscard]] QString target() const { return m_desk->harness.path(text("list.csv")); }
    [[nodiscard]] QStringList leftBehind() const
    {
        return QDir(m_desk->harness.folder()).entryList({text("*.csv"), text("*.part")}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] int exports() const { return m_desk->count(text("SELECT COUNT(*) FROM passwright_audit WHERE kind = 'export'")); }
    void addUsers(int users);
    //! As another program reads it.
    static QList<QJsonArray> read(const QString &path);

    std::unique_ptr<TransferDesk> m_desk;
};

void tst_UserExport::addUsers(int users)
{
    QByteArray bytes("username,display_name,email\n");
    for (int i = 0; i < users; ++i)
        bytes += "user" + QByteArray::number(i) + ",\"Doe, \"\"J\"\" " + QByteArray::number(i) + "\",u@example.org\n";
    const QString list = m_desk->file(bytes);
    QVERIFY(m_desk->import(list, UserImport::Mode::Run).ok());
    QVERIFY(QFile::remove(list));
}

QList<QJsonArray> tst_UserExport::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read");
    const QJsonArray job{QJsonObject{{text("bytes"), QString::fromLatin1(file.readAll().toBase64())}, {text("separator"), text(",")}}};
    const QByteArray rows = runPython(text("csv_tool.py"), {text("read")}, QJsonDocument(job).toJson());
    QList<QJsonArray> table;
    for (const QJsonValue &row : QJsonDocument::fromJson(rows).array().at(0).toArray())
        table << row.toArray();
    return table;
}

void tst_UserExport::everybodyIsInTheList()
{
    constexpr int users = 2 * UserExport::pageSize + 3;
    addUsers(users);
    const auto written = m_desk->exportTo(target());
    QVERIFY(written.ok());
    QCOMPARE(*written, users + 1);
    const QList<QJsonArray> table = read(target());
    QCOMPARE(table.size(), users + 2);
    QCOMPARE(table.at(0), QJsonArray::fromStringList(text("user_id username display_name first_name middle_name last_name email super_user must_change locked"
                                                          " approval_status password_last_set password_expiry").split(QLatin1Char(' '))));
    QSet<QString> names;
    for (const QJsonArray &row : table.mid(1))
        names << row.at(1).toString();
    QCOMPARE(names.size(), users + 1);

    const Account admin = m_desk->account(StoreHarness::admin().userName);
    const auto row = std::find_if(table.begin(), table.end(), [&admin](const QJsonArray &each) { return each.at(1).toString() == admin.userName; });
    QVERIFY(row != table.end());
    QCOMPARE(row->at(0).toString(), admin.userId);
    QCOMPARE(row->at(7).toString(), text("yes"));
    QCOMPARE(row->at(9).toString(), text("no"));
    QCOMPARE(row->at(10).toString(), text("approved"));
    QCOMPARE(QDateTime::fromString(row->at(11).toString(), Qt::ISODate), QDateTime::fromSecsSinceEpoch(admin.passwordLastSet.toSecsSinceEpoch(), Qt::UTC));
    QVERIFY(row->at(12).toString().endsWith(QLatin1Char('Z')));

    QCOMPARE(QFile::permissions(target()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(leftBehind(), QStringList{text("list.csv")});
}

void tst_UserExport::searchNarrowsIt()
{
    addUsers(20);
    QCOMPARE(*m_desk->exportTo(target(), {.text = text("user1"), .limit = 3}), 11);
    QCOMPARE(read(target()).size(), 12);
}

void tst_UserExport::noPasswordIsInIt()
{
    addUsers(3);
    QVERIFY(m_desk->exportTo(target()).ok());
    QFile file(target());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("pbkdf2"));
    QVERIFY(!bytes.contains('$'));
    QVERIFY(!bytes.contains(StoreHarness::admin().password.bytes().toByteArray()));
}

void tst_UserExport::trailTellsOfIt()
{
    QVERIFY(m_desk->exportTo(target()).ok());
    const auto page = waitFor(m_desk->store->auditLog().read({.limit = 1}, m_desk->caller.newContext()));
    QCOMPARE(page->events.at(0).kind, AuditEvent::Kind::Export);
    QCOMPARE(page->events.at(0).reason, text("list.csv"));
    QCOMPARE(page->events.at(0).actorName, StoreHarness::admin().userName);
}

void tst_UserExport::nothingIsOverwritten()
{
    const QString path = m_desk->file("mine", text("list.csv"));
    const auto written = m_desk->exportTo(path);
    QCOMPARE(written.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(written.error().subject, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(leftBehind(), QStringList{text("list.csv")});
    QCOMPARE(exports(), 0);
}

void tst_UserExport::folderThatIsNotThere()
{
    const auto written = m_desk->exportTo(m_desk->harness.path(text("nowhere/list.csv")));
    QCOMPARE(written.error().kind, Error::Kind::NotFound);
    QCOMPARE(exports(), 0);
}

void tst_UserExport::fullDiskLeavesNothing()
{
    addUsers(2 * UserExport::pageSize);
    // So that the database has nothing to write of its own when it is read.
    QVERIFY(waitFor(m_desk->store->directory().search({}, m_desk->caller.newContext())).ok());
    {
        const FileSizeLimit limit(100 * 1024);
        const auto written = m_desk->exportTo(target());
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::NoSpace);
        QCOMPARE(written.error().subject, target());
    }
    QCOMPARE(leftBehind(), QStringList());
    QCOMPARE(exports(), 0);
}

void tst_UserExport::stoppedLeavesNothing()
{
    addUsers(2 * UserExport::pageSize);
    UserExport users(m_desk->store->directory(), m_desk->store->auditLog(), m_desk->caller);
    connect(&users, &UserExport::progressed, &users, &UserExport::stop);
    const auto written = TransferDesk::ended(users, target());
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QCOMPARE(leftBehind(), QStringList());
    QCOMPARE(exports(), 0);
}

void tst_UserExport::withoutARightThereIsNoFile()
{
    QVERIFY(waitFor(m_desk->store->directory().signOut(m_desk->caller.newContext())).ok());
    QCOMPARE(m_desk->exportTo(target()).error().kind, Error::Kind::NotPermitted);
    QCOMPARE(leftBehind(), QStringList());
}

void tst_UserExport::closedInTheMiddleLeavesNothing()
{
    addUsers(2 * UserExport::pageSize);
    {
        UserExport users(m_desk->store->directory(), m_desk->store->auditLog(), m_desk->caller);
        QSignalSpy progress(&users, &UserExport::progressed);
        users.start(target(), {});
        QVERIFY(progress.wait(60000));
    }
    m_desk->store.reset();
    QTRY_COMPARE(leftBehind(), QStringList());
}

void tst_UserExport::whatAKilledProgramLeftIsTakenAway()
{
    const auto part = [this](const char *name, int hours) {
        QFile file(m_desk->file("\"user_id\"", text(name)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-hours * 3600), QFileDevice::FileModificationTime));
    };
    part(".passwright-old.part", 25);
    part(".passwright-young.part", 23);
    part("somebodys.part", 1000);
    QVERIFY(m_desk->exportTo(target()).ok());
    QCOMPARE(leftBehind(), (QStringList{text(".passwright-young.part"), text("list.csv"), text("somebodys.part")}));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_UserExport)
#include "tst_UserExport.moc"
