// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "TransferPageDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "ui/transfer/ExportController.h"

#include <QDir>

using namespace passwright;
using namespace passwright::test;

// An export of the list of users, without a window.
class tst_ExportController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TransferPageDesk>();
        m_controller = std::make_unique<ExportController>(m_desk->connection, m_desk->caller);
        m_path = m_desk->harness.path(QStringLiteral("list.csv"));
    }
    void cleanup()
    {
        m_controller.reset();
        m_desk.reset();
    }

    void tellsHowManyAndWhere()
    {
        addUsers(3);
        QSignalSpy exported(m_controller.get(), &ExportController::exported);
        m_controller->start(m_path, {.text = QStringLiteral("user")});
        QVERIFY(m_controller->isRunning());
        m_controller->start(m_desk->harness.path(QStringLiteral("other.csv")), {});
        QTRY_COMPARE(exported.count(), 1);
        QCOMPARE(exported.at(0).at(0).toString(), m_path);
        QCOMPARE(exported.at(0).at(1).toInt(), 3);
        QVERIFY(!m_controller->isRunning());
        QCOMPARE(files(), QStringList{QStringLiteral("list.csv")});
    }

    void stoppedLeavesNoFile()
    {
        addUsers(3 * UserExport::pageSize);
        QSignalSpy stopped(m_controller.get(), &ExportController::stopped);
        connect(m_controller.get(), &ExportController::progressed, m_controller.get(), &ExportController::stop);
        m_controller->start(m_path, {});
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 60'000);
        QVERIFY(!m_controller->isRunning());
        QCOMPARE(files(), QStringList());
    }

    void existingFileIsRefused()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QSignalSpy failed(m_controller.get(), &ExportController::failed);
        m_controller->start(m_path, {});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::AlreadyExists);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void lostSessionIsTold()
    {
        QVERIFY(waitFor(m_desk->store->directory().signOut(m_desk->caller.newContext())).ok());
        QSignalSpy lost(m_controller.get(), &ExportController::sessionLost);
        m_controller->start(m_path, {});
        QTRY_COMPARE(lost.count(), 1);
        QCOMPARE(files(), QStringList());
    }

    void lockingGivesItUp()
    {
        addUsers(3 * UserExport::pageSize);
        QSignalSpy progress(m_controller.get(), &ExportController::progressed);
        m_controller->start(m_path, {});
        QTRY_VERIFY(progress.count() > 0);
        m_controller->wipe();
        QVERIFY(!m_controller->isRunning());
        QTRY_COMPARE(files(), QStringList());
    }

private:
    void addUsers(int count)
    {
        const QString path = m_desk->manyUsers(count);
        QVERIFY(m_desk->import(path, UserImport::Mode::Run).ok());
        QVERIFY(QFile::remove(path));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_desk->harness.folder()).entryList({QStringLiteral("*.csv"), QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<TransferPageDesk> m_desk;
    std::unique_ptr<ExportController> m_controller;
    QString m_path;
};

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ExportController)
#include "tst_ExportController.moc"
