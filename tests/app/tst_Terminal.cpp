// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/Sandbox.h"
#include "tests/app/Terminal.h"

#include <QTest>

#include <csignal>

using namespace passwright;

// The command line at a terminal: prompts on standard error, nothing typed is shown.
class tst_Terminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newPasswordIsAskedTwiceAndNeverShown();
    void twoDifferentAreAskedAgain();
    void threeTimesDifferentIsGivenUp();
    void interruptGivesTheTerminalBack_data();
    void interruptGivesTheTerminalBack();
    void stoppedAndContinued();
    void signInAsksForANewPassword();

private:
    void start(const QString &line);
    //! Waits until the next \p text stands on standard error.
    [[nodiscard]] bool prompted(const QByteArray &text)
    {
        for (;;) {
            m_said += m_process->readAllStandardError();
            const qsizetype at = m_said.indexOf(text, m_read);
            if (at >= 0) {
                m_read = at + text.size();
                return true;
            }
            if (!m_process->waitForReadyRead(Sandbox::patience) && m_process->bytesAvailable() == 0)
                return false;
        }
    }
    [[nodiscard]] bool ended() { return m_process->state() == QProcess::NotRunning || m_process->waitForFinished(Sandbox::patience); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
    qsizetype m_read = 0;
};

void tst_Terminal::init()
{
    m_process.reset();
    m_sandbox = std::make_unique<Sandbox>();
    m_terminal = std::make_unique<Terminal>();
    m_said.clear();
    m_read = 0;
}

void tst_Terminal::start(const QString &line)
{
    m_process = m_sandbox->process(QStringList{QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox->database()}
        + line.split(QLatin1Char(' ')));
    m_process->setReadChannel(QProcess::StandardError);
    m_terminal->connectTo(*m_process);
    m_process->start();
    QVERIFY(m_process->waitForStarted(Sandbox::patience));
}

void tst_Terminal::newPasswordIsAskedTwiceAndNeverShown()
{
    start(QStringLiteral("init --admin admin --rounds 1000"));
    QVERIFY(prompted("New password of admin: "));
    QVERIFY(!m_terminal->echoes());
    m_terminal->type("Slate-Harbour-41\n");
    QVERIFY(prompted("New password of admin, again: "));
    m_terminal->type("Slate-Harbour-41\n");
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 0);
    QVERIFY(!m_terminal->shown().contains("Slate"));
    QVERIFY(m_terminal->echoes());

    const Ran signedIn = m_sandbox->as(QStringLiteral("admin"), {QStringLiteral("sign-in")}, {"Slate-Harbour-41"});
    QVERIFY2(signedIn.exitCode == 0, signedIn.err.constData());
}

void tst_Terminal::twoDifferentAreAskedAgain()
{
    start(QStringLiteral("init --admin admin --rounds 1000"));
    QVERIFY(prompted("New password of admin: "));
    m_terminal->type("Slate-Harbour-41\n");
    QVERIFY(prompted("again: "));
    m_terminal->type("Slate-Harbour-42\n");
    QVERIFY(prompted("not the same"));
    QVERIFY(prompted("New password of admin: "));
    m_terminal->type("Slate-Harbour-43\n");
    QVERIFY(prompted("again: "));
    m_terminal->type("Slate-Harbour-43\n");
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 0);
    QCOMPARE(m_sandbox->as(QStringLiteral("admin"), {QStringLiteral("sign-in")}, {"Slate-Harbour-43"}).exitCode, 0);
}

void tst_Terminal::threeTimesDifferentIsGivenUp()
{
    start(QStringLiteral("init --admin admin --rounds 1000"));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(prompted("New password of admin: "));
        m_terminal->type("Slate-Harbour-41\n");
        QVERIFY(prompted("again: "));
        m_terminal->type("Slate-Harbour-42\n");
    }
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 2);
    QVERIFY(!QFile::exists(m_sandbox->database()));
}

void tst_Terminal::interruptGivesTheTerminalBack_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << 0;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void tst_Terminal::interruptGivesTheTerminalBack()
{
    QFETCH(const int, signal);
    start(QStringLiteral("init --admin admin"));
    QVERIFY(prompted("New password of admin: "));
    QVERIFY(!m_terminal->echoes());
    if (signal == 0)
        m_terminal->type("half a pass\x03");
    else
        QCOMPARE(::kill(static_cast<pid_t>(m_process->processId()), signal), 0);
    QVERIFY(ended());
    QCOMPARE(m_process->exitStatus(), QProcess::CrashExit); // ended by the signal itself
    QVERIFY(m_terminal->echoes());
    QVERIFY(!m_terminal->shown().contains("half"));
    QVERIFY(!QFile::exists(m_sandbox->database()));
}

void tst_Terminal::stoppedAndContinued()
{
    start(QStringLiteral("init --admin admin --rounds 1000"));
    QVERIFY(prompted("New password of admin: "));
    // Where no shell could continue it the system does not stop it: it goes on at once, and asks again.
    QCOMPARE(::kill(static_cast<pid_t>(m_process->processId()), SIGTSTP), 0);
    QVERIFY(prompted("New password of admin: "));
    QVERIFY(!m_terminal->echoes());
    m_terminal->type("Slate-Harbour-41\n");
    QVERIFY(prompted("again: "));
    m_terminal->type("Slate-Harbour-41\n");
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 0);
}

void tst_Terminal::signInAsksForANewPassword()
{
    const QByteArray admin("Slate-Harbour-41");
    QCOMPARE(m_sandbox->init(admin).exitCode, 0);
    QCOMPARE(m_sandbox->as(QStringLiteral("admin"),
                          {QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("joan"), QStringLiteral("--must-change")}, {admin, "Amber-Teapot-1717"}).exitCode, 0);
    start(QStringLiteral("--as joan sign-in"));
    QVERIFY(prompted("Password of joan: "));
    m_terminal->type("Amber-Teapot-1717\n");
    QVERIFY(prompted("must be changed"));
    QVERIFY(prompted("New password of joan: "));
    m_terminal->type("Willow-Lantern-93\n");
    QVERIFY(prompted("again: "));
    m_terminal->type("Willow-Lantern-93\n");
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 0);
    QVERIFY(!m_terminal->shown().contains("Amber") && !m_terminal->shown().contains("Willow"));
}

QTEST_GUILESS_MAIN(tst_Terminal)
#include "tst_Terminal.moc"
