// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/ProcessHardening.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace passwright;

class tst_ProcessHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesAreForTheirOwnerAlone();
    void aReaderThatWentAwayIsAFailedWrite();
    void noCoreInARelease();
};

void tst_ProcessHardening::initTestCase()
{
    ::umask(0);
    const rlimit core{1024, 1024};
    QCOMPARE(::setrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), 0);
    ProcessHardening::apply();
}

void tst_ProcessHardening::filesAreForTheirOwnerAlone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
}

void tst_ProcessHardening::aReaderThatWentAwayIsAFailedWrite()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    ::close(ends[0]);
    QCOMPARE(::write(ends[1], "x", 1), ssize_t(-1)); // and the process is still there
    QCOMPARE(errno, EPIPE);
    ::close(ends[1]);
}

void tst_ProcessHardening::noCoreInARelease()
{
    rlimit core{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
#ifdef NDEBUG
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0));
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#else
    QCOMPARE(core.rlim_cur, rlim_t(1024)); // a developer wants the core
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
#endif
}

QTEST_GUILESS_MAIN(tst_ProcessHardening)
#include "tst_ProcessHardening.moc"
