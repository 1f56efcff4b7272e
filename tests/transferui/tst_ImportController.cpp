// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "TransferPageDesk.h"
#include "tests/support/CryptoTestMain.h"

using namespace passwright;
using namespace passwright::test;
using Step = ImportController::Step;
using Kind = ImportVerdict::Kind;

// An import from its file to what became of it, without a window.
class tst_ImportController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TransferPageDesk>();
        m_controller = std::make_unique<ImportController>(m_desk->connection, m_desk->caller);
    }
    void cleanup()
    {
        m_controller.reset();
        m_desk.reset();
    }

    void whatWasShownIsDone()
    {
        checked(m_desk->mixedUsers());
        QCOMPARE(c().counts(), (ImportCounts{.rows = 4, .added = 1, .changed = 1, .refused = 2}));
        QCOMPARE(c().toDo(), 2);
        QCOMPARE(c().faults(), 2);
        QCOMPARE(c().rows()->count(Kind::Refused), 2);
        QCOMPARE(m_desk->users(), 1);

        QSignalSpy imported(&c(), &ImportController::imported);
        QSignalSpy busy(&c(), &ImportController::busyChanged);
        c().run();
        QVERIFY(c().isBusy());
        QTRY_COMPARE(c().step(), Step::Ended);
        QCOMPARE(busy.count(), 2);
        QCOMPARE(imported.count(), 1);
        QVERIFY(!c().error());
        QCOMPARE(c().counts(), (ImportCounts{.rows = 4, .added = 1, .changed = 1, .refused = 2}));
        QCOMPARE(c().rows()->count(), 4);
        QCOMPARE(m_desk->users(), 2);
        QCOMPARE(m_desk->account(QStringLiteral("admin1")).displayName, QStringLiteral("The Admin"));
        c().run();
        QCOMPARE(c().step(), Step::Ended);
    }

    void anotherFileIsCheckedFirst()
    {
        const QString path = m_desk->mixedUsers();
        checked(path);
        QCOMPARE(m_desk->file("username\nmallory\n"), path);
        QSignalSpy changed(&c(), &ImportController::fileChanged);
        c().run();
        QTRY_COMPARE(changed.count(), 1);
        QTRY_COMPARE(c().step(), Step::Checked);
        QCOMPARE(c().counts(), (ImportCounts{.rows = 1, .added = 1, .withoutPassword = 1}));
        QCOMPARE(m_desk->users(), 1);
        c().run();
        QTRY_COMPARE(c().step(), Step::Ended);
        QCOMPARE(m_desk->users(), 2);
    }

    void fileThatIsGoneIsTold()
    {
        const QString path = m_desk->mixedUsers();
        checked(path);
        QVERIFY(QFile::remove(path));
        QSignalSpy failed(&c(), &ImportController::failed);
        c().run();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::NotFound);
        QCOMPARE(c().step(), Step::Checked);
        QCOMPARE(c().counts().rows, 4);
        QCOMPARE(c().rows()->count(), 4);
        QCOMPARE(m_desk->users(), 1);
    }

    void brokenFileIsToldByItsPlace()
    {
        QSignalSpy failed(&c(), &ImportController::failed);
        c().check(m_desk->file("username\nanna\n\"bob\n"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().subject, QStringLiteral("3:1"));
        QCOMPARE(c().step(), Step::None);
        QCOMPARE(c().path(), QString());
    }

    void stoppedKeepsWhatWasDone()
    {
        const QString path = m_desk->manyUsers(3 * UserImport::mostRows);
        checked(path);
        connect(&c(), &ImportController::progressed, &c(), &ImportController::stop);
        c().run();
        QTRY_COMPARE_WITH_TIMEOUT(c().step(), Step::Ended, 60'000);
        QVERIFY(c().counts().isStopped);
        QCOMPARE(c().counts().added, UserImport::mostRows);
        QCOMPARE(c().rows()->count(), UserImport::mostRows);
        QCOMPARE(m_desk->users(), UserImport::mostRows + 1);
        c().disconnect(&c());

        checked(path);
        QCOMPARE(c().counts().unchanged, UserImport::mostRows);
        QCOMPARE(c().toDo(), 2 * UserImport::mostRows);
        c().run();
        QTRY_COMPARE_WITH_TIMEOUT(c().step(), Step::Ended, 60'000);
        QVERIFY(!c().counts().isStopped);
        QCOMPARE(m_desk->users(), 3 * UserImport::mostRows + 1);
    }

    void stoppedDryRunIsNone()
    {
        connect(&c(), &ImportController::progressed, &c(), &ImportController::stop);
        c().check(m_desk->manyUsers(3 * UserImport::mostRows));
        QCOMPARE(c().step(), Step::Checking);
        QTRY_COMPARE_WITH_TIMEOUT(c().step(), Step::None, 60'000);
        QCOMPARE(m_desk->users(), 1);
    }

    void lostAnswerIsNotCalledDone()
    {
        LosingImporter losing(*m_desk->connection.importer);
        m_desk->connection.importer = &losing;
        checked(m_desk->manyUsers(UserImport::mostRows + 20));
        QSignalSpy imported(&c(), &ImportController::imported);
        c().run();
        QTRY_COMPARE_WITH_TIMEOUT(c().step(), Step::Ended, 60'000);
        QCOMPARE(c().counts().added, UserImport::mostRows);
        QCOMPARE(c().counts().notKnown, 20);
        QCOMPARE(c().rows()->count(Kind::NotKnown), 20);
        QCOMPARE(c().faults(), 20);
        QCOMPARE(imported.count(), 1);
    }

    void sessionThatEndsMeanwhileIsTold()
    {
        checked(m_desk->manyUsers(3 * UserImport::mostRows));
        QSignalSpy lost(&c(), &ImportController::sessionLost);
        connect(&c(), &ImportController::progressed, this, [this] {
            m_desk->store->directory().signOut(m_desk->caller.newContext());
            c().disconnect(this);
        });
        c().run();
        QTRY_COMPARE_WITH_TIMEOUT(c().step(), Step::Ended, 60'000);
        QVERIFY(c().error());
        QVERIFY(c().counts().isStopped);
        QVERIFY(c().counts().added > 0);
        QCOMPARE(c().counts().added, m_desk->users() - 1);
        QCOMPARE(lost.count(), 1);
    }

    void sessionThatIsGoneBeforeLeavesTheVerdicts()
    {
        checked(m_desk->mixedUsers());
        QVERIFY(waitFor(m_desk->store->directory().signOut(m_desk->caller.newContext())).ok());
        QSignalSpy lost(&c(), &ImportController::sessionLost);
        c().run();
        QTRY_COMPARE(lost.count(), 1);
        QCOMPARE(c().step(), Step::Checked);
        QCOMPARE(c().counts().rows, 4);
        // Signed in again, it goes on.
        m_desk->admin = StoreHarness::signInAdmin(*m_desk->store);
        c().setCaller(m_desk->caller.withSession(m_desk->admin));
        c().run();
        QTRY_COMPARE(c().step(), Step::Ended);
        QCOMPARE(m_desk->users(), 2);
    }

    void refusedRowsAreSaved()
    {
        checked(m_desk->mixedUsers());
        const QString path = m_desk->harness.path(QStringLiteral("refused.csv"));
        QSignalSpy saved(&c(), &ImportController::faultsSaved);
        c().saveFaults(path);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.at(0).at(1).toInt(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.at(1).startsWith("\"4\",\"bob\",\"refused\",\"E008002 super_user\",\""));
        QVERIFY(lines.at(1).contains("super_user"));
        QVERIFY2(lines.at(2).startsWith("\"5\",\"carl\",\"refused\",\"E003002"), lines.at(2).constData());
        QVERIFY(!lines.join('\n').contains("Amber-Teapot"));
    }

    void leftIsForgotten()
    {
        checked(m_desk->mixedUsers());
        c().leave();
        QCOMPARE(c().step(), Step::None);
        QCOMPARE(c().path(), QString());
        QVERIFY(!c().rows());
        c().check(m_desk->manyUsers(2000));
        c().leave();
        QCOMPARE(c().step(), Step::None);
        c().run();
        QCOMPARE(c().step(), Step::None);
    }

private:
    ImportController &c() { return *m_controller; }
    void checked(const QString &path)
    {
        c().check(path);
        QCOMPARE(c().step(), Step::Checking);
        QTRY_COMPARE_WITH_TIMEOUT(c().step(), Step::Checked, 60'000);
    }

    std::unique_ptr<TransferPageDesk> m_desk;
    std::unique_ptr<ImportController> m_controller;
};

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ImportController)
#include "tst_ImportController.moc"
