// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/DatabaseConnector.h"
#include "app/composition/SettingsPreferencesStore.h"
#include "app/composition/SettingsProfileStore.h"
#include "models/audit/SystemLog.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/passwords/PasswordPresets.h"
#include "models/services/ChangeOwnPassword.h"
#include "models/services/SignIn.h"
#include "tests/app/Sandbox.h"

#include <QDirIterator>
#include <QMutex>
#include <QTest>

#include <optional>

using namespace passwright;

namespace {

//! Passwords that are found again wherever they turn up, in every coat they could wear.
class Marks
{
public:
    QByteArray make(const QByteArray &name)
    {
        QByteArray mark = "MARK-" + name + "-q7Zx9-Kp3Wv8";
        m_marks.append(mark);
        return mark;
    }
    //! Empty, or the mark that is in it.
    [[nodiscard]] QByteArray in(const QByteArray &bytes) const
    {
        for (const QByteArray &mark : m_marks) {
            const QString text = QString::fromLatin1(mark);
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            for (const QByteArray &coat : {mark, wide, mark.toHex(), mark.toHex().toUpper(), mark.toPercentEncoding(), mark.toBase64(QByteArray::OmitTrailingEquals).chopped(1)}) {
                if (bytes.contains(coat))
                    return mark;
            }
        }
        return {};
    }

private:
    QList<QByteArray> m_marks;
};

class KeptLog final : public SystemLog
{
public:
    void write(const AuditEvent &event) override
    {
        const QMutexLocker lock(&m_mutex);
        m_lines += systemLogLine(event).toUtf8() + '\n';
    }
    [[nodiscard]] QByteArray lines()
    {
        const QMutexLocker lock(&m_mutex);
        return m_lines;
    }

private:
    QMutex m_mutex;
    QByteArray m_lines;
};

QMutex messagesMutex;
QByteArray messages; // NOLINT: a message handler has no other place

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&messagesMutex);
    messages += text.toUtf8() + '\n';
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_MarkedPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScanFindsWhatIsThere();
    void throughTheCommandLine();
    void throughZato();
    void throughTheStoresOfTheWindow();

private:
    //! Everything under the home; gives the number of files.
    int scan(const QString &folder, const Marks &marks)
    {
        int files = 0;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QByteArray mark = marks.in(path.toUtf8() + read(path));
            if (!mark.isEmpty())
                m_leaks.append(path + QStringLiteral(" has ") + QString::fromLatin1(mark));
            ++files;
        }
        return files;
    }
    void look(const QString &where, const QByteArray &bytes, const Marks &marks)
    {
        const QByteArray mark = marks.in(bytes);
        if (!mark.isEmpty())
            m_leaks.append(where + QStringLiteral(" has ") + QString::fromLatin1(mark));
    }
    //! Runs a step, and looks everywhere while it runs and after it.
    Ran step(const Sandbox &sandbox, const Marks &marks, const QStringList &arguments, const QList<QByteArray> &lines)
    {
        Ran ran = sandbox.run(arguments, lines, [&](qint64 pid) {
            const QString proc = QStringLiteral("/proc/%1/").arg(pid);
            const QByteArray commandLine = read(proc + QStringLiteral("cmdline"));
            m_sawProcess = m_sawProcess || commandLine.contains("passwright-cli");
            look(QStringLiteral("the process list"), commandLine, marks);
            look(QStringLiteral("the environment"), read(proc + QStringLiteral("environ")), marks);
            scan(sandbox.path(), marks);
        });
        look(QStringLiteral("standard error of ") + arguments.join(QLatin1Char(' ')), ran.err, marks);
        look(QStringLiteral("standard output of ") + arguments.join(QLatin1Char(' ')), ran.out, marks);
        m_files = scan(sandbox.path(), marks);
        return ran;
    }
    template<class T>
    Result<T> wait(const Task<T> &task)
    {
        std::optional<Result<T>> result;
        QObject context;
        whenDone<T>(&context, task, [&result](Result<T> r) { result = std::move(r); });
        return QTest::qWaitFor([&result] { return result.has_value(); }, Sandbox::patience) ? *result : Result<T>(Error{});
    }

    QStringList m_leaks;
    int m_files = 0;
    bool m_sawProcess = false;
};

void tst_MarkedPassword::theScanFindsWhatIsThere()
{
    Sandbox sandbox;
    Marks marks;
    const QByteArray mark = marks.make("planted");
    const QString text = QString::fromLatin1(mark);
    const QList<QByteArray> coats{mark, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2), mark.toHex(), mark.toBase64()};
    for (const QByteArray &coat : coats) {
        QFile file(sandbox.path(QStringLiteral(".hidden")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before " + coat + " after");
        file.close();
        m_leaks.clear();
        QCOMPARE(scan(sandbox.path(), marks), 1);
        QCOMPARE(m_leaks.size(), 1);
    }
    m_leaks.clear();
}

void tst_MarkedPassword::throughTheCommandLine()
{
    qputenv("QT_LOGGING_RULES", "*.debug=true");
    Sandbox sandbox;
    Marks marks;
    const QByteArray admin = marks.make("admin");
    const QByteArray joan = marks.make("joan");
    const QByteArray reset = marks.make("reset");
    const QByteArray own = marks.make("own");
    const QByteArray newest = marks.make("newest");
    const QByteArray wrong = marks.make("wrong");
    const QByteArray recovered = marks.make("recovered");
    const QByteArray tooLong = marks.make("toolong") + QByteArray(300, 'x');

    const QStringList on{QStringLiteral("--database"), QStringLiteral("sqlite:") + sandbox.database()};
    const auto as = [&on](const char *user, const char *command) {
        return on + QStringList{QStringLiteral("--as"), QString::fromLatin1(user)} + QString::fromLatin1(command).split(QLatin1Char(' '));
    };
    const auto plain = [&on](const char *command) { return on + QString::fromLatin1(command).split(QLatin1Char(' ')); };
    const QList<std::tuple<QStringList, QList<QByteArray>, int>> steps{
        {plain("init --admin admin --rounds 1000"), {admin}, 0},
        {as("admin", "user add joan"), {admin, joan}, 0},
        {as("admin", "--json reset-password joan --expiry-days 30 --must-change --reason T1 --verified Called"), {admin, reset}, 0},
        {as("joan", "sign-in"), {reset}, 3},
        {as("joan", "--json sign-in"), {reset, own}, 0},
        {as("joan", "change-password"), {own, newest}, 0},
        {as("joan", "change-password"), {newest, tooLong}, 3},
        {as("joan", "user list"), {newest}, 3},
        {as("admin", "reset-password nobody"), {admin, wrong}, 3},
        {as("admin", "user show joan"), {admin}, 0},
        {as("admin", "audit list"), {admin}, 0},
        {as("admin", "audit verify"), {admin}, 0},
        {as("admin", "audit export trail.json"), {admin}, 0},
        {as("admin", "audit export trail.csv"), {admin}, 0},
        {plain("recover-admin admin"), {"admin", recovered}, 0},
        {as("joan", "--json sign-in"), {wrong}, 3},
        {as("nobody", "sign-in"), {wrong}, 3},
    };
    for (const auto &[arguments, lines, code] : steps) {
        const Ran ran = step(sandbox, marks, arguments, lines);
        QVERIFY2(ran.exitCode == code && !ran.crashed, (arguments.join(QLatin1Char(' ')).toUtf8() + '\n' + ran.err));
    }
    QVERIFY2(m_leaks.isEmpty(), qPrintable(m_leaks.join(QLatin1Char('\n'))));
    QVERIFY2(m_files >= 3, "the database and two exports are there to be looked at");
    QVERIFY2(m_sawProcess, "the process list was looked at while it ran");
}

void tst_MarkedPassword::throughZato()
{
    Sandbox sandbox;
    Marks marks;
    const QByteArray admin = marks.make("zatoadmin");
    const QByteArray joan = marks.make("zatojoan");
    QVERIFY(QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"), sandbox.database()));
    QVERIFY(QFile::setPermissions(sandbox.database(), QFile::ReadOwner | QFile::WriteOwner));
    const QStringList on{QStringLiteral("--database"), QStringLiteral("sqlite:") + sandbox.database(), QStringLiteral("--zato-secrets"),
        QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-secrets.conf")};
    const auto run = [&](const char *command, const QList<QByteArray> &lines) {
        return step(sandbox, marks, on + QString::fromLatin1(command).split(QLatin1Char(' ')), lines).exitCode;
    };
    QCOMPARE(run("prepare", {"yes"}), 0);
    QCOMPARE(run("recover-admin admin1", {"admin1", admin}), 0);
    QCOMPARE(run("--as admin1 reset-password joan", {admin, joan}), 0);
    QCOMPARE(run("--as joan sign-in", {joan}), 0);
    QVERIFY2(m_leaks.isEmpty(), qPrintable(m_leaks.join(QLatin1Char('\n'))));
    QVERIFY2(m_files >= 2, "the backup is there to be looked at");
}

void tst_MarkedPassword::throughTheStoresOfTheWindow()
{
    Sandbox sandbox;
    Marks marks;
    const Secret admin = Secret::fromUtf8(marks.make("windowadmin"));
    const Secret changed = Secret::fromUtf8(marks.make("windowchanged"));
    const SystemClock clock;
    const SecureRandomSource random;
    KeptLog log;
    const auto before = qInstallMessageHandler(keepMessage);
    {
        const auto gate = CryptoGate::open();
        QVERIFY(gate.ok());
        DatabaseConnector connector({clock, random, log}, {.application = QStringLiteral("passwright"), .rounds = 1000});
        const Settings settings(sandbox.path(QStringLiteral("config/passwright.ini")));
        SettingsProfileStore profiles(settings);
        SettingsPreferencesStore preferences(settings);
        const Profile profile{.id = QStringLiteral("one"), .name = QStringLiteral("Window"), .databasePath = sandbox.database()};
        const auto made = wait<Connector::Opened>(
            connector.create(profile, {.userName = QStringLiteral("admin"), .password = admin, .isSuperUser = true}, nistDefaults()));
        QVERIFY(made.ok());
        profiles.save(profile);
        profiles.setLastUsed(profile.id);
        preferences.save({.expiryDays = 30});

        UserDirectory &directory = (*made)->directory();
        const Caller nobody(QStringLiteral("passwright"), QStringLiteral("host"), QString());
        const auto session = wait<SignInOutcome>(SignIn(directory).signIn({.userName = QStringLiteral("admin"), .password = admin}, nobody));
        QVERIFY(session.ok() && session->signedIn());
        const auto outcome = wait<Outcome>(ChangeOwnPassword(directory).change(admin, changed, nobody.withSession(*session->session)));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, Outcome::Kind::Changed);
        QVERIFY(scan(sandbox.path(), marks) >= 2); // with the connection open: what SQLite keeps beside the file included
    }
    QVERIFY(scan(sandbox.path(), marks) >= 2);
    qInstallMessageHandler(before);
    QVERIFY(log.lines().contains("change"));
    look(QStringLiteral("the system log"), log.lines(), marks);
    look(QStringLiteral("a log message"), messages, marks);
    QVERIFY2(m_leaks.isEmpty(), qPrintable(m_leaks.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(tst_MarkedPassword)
#include "tst_MarkedPassword.moc"
