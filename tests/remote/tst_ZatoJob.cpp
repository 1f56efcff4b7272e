// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/CryptoGate.h"
#include "models/items/AuditTableModel.h"
#include "models/items/UserTableModel.h"
#include "tests/remote/RemoteWindow.h"
#include "tests/support/servers/ZatoServer.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace passwright;

//! What people do on a Zato server that does nothing wrong, from the welcome page on.
class tst_ZatoJob : public QObject
{
    Q_OBJECT

    using Kind = OutcomeBanner::Kind;
    using Behaviour = ZatoSso::Behaviour;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void resetsAPasswordAndRemembersTheServer_data() { behaviours(); }
    void resetsAPasswordAndRemembersTheServer();
    void everythingIsInTheJournal_data() { behaviours(); }
    void everythingIsInTheJournal();
    void anEndUserHasTheirOwnPasswordAlone_data() { behaviours(); }
    void anEndUserHasTheirOwnPasswordAlone();
    void aPasswordThatMustBeChangedIsChangedAtTheSignIn();
    void anEndedSessionLosesNothingTyped();
    void anEndedSessionLosesNothingOfOnesOwnChange();
    void theNextStartOffersTheConnection();

private:
    static void behaviours()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::newRow("as 3.3") << Behaviour::As33;
        QTest::newRow("as documented") << Behaviour::AsDocumented;
    }
    void open(Behaviour behaviour)
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ZatoServer>(m_clock, behaviour);
        m_window = std::make_unique<RemoteWindow>(m_clock, m_home->path());
    }
    ZatoUser row(const char *userName) { return m_server->sso().user(QString::fromLatin1(userName)).value_or(ZatoUser()); }
    int calls(const char *method, const char *path)
    {
        int count = 0;
        for (const TestRequest &request : m_server->sso().requests())
            count += request.method == method && request.path == QLatin1String(path);
        return count;
    }
    RemoteWindow &w() { return *m_window; }
    static QString text(const char *words) { return QString::fromUtf8(words); }

    SystemClock m_clock;
    std::unique_ptr<CryptoGate> m_gate;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ZatoServer> m_server;
    std::unique_ptr<RemoteWindow> m_window;

    const QString adminPassword = QStringLiteral("hQ9nl93UDqGus");
    const QString joansPassword = QStringLiteral("Correct-Horse-1");
    const QString newPassword = QStringLiteral("Copper-Window-58");
};

void tst_ZatoJob::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto gate = CryptoGate::open();
    QVERIFY(gate);
    m_gate = std::move(*gate);
}

void tst_ZatoJob::cleanup()
{
    m_window.reset();
    m_server.reset();
    m_home.reset();
}

void tst_ZatoJob::resetsAPasswordAndRemembersTheServer()
{
    QFETCH(const Behaviour, behaviour);
    open(behaviour);
    QVERIFY2(w().connectToZato(m_server->url()), qPrintable(w().told()));
    QCOMPARE(w().profile().behaviour, Profile::Behaviour::FindOut);
    QVERIFY(w().signIn(text("admin1"), adminPassword));
    m_server->sso().forgetRequests();

    QVERIFY(w().choose(text("joan")));
    QVERIFY(w().find<QCheckBox>("mustChange")->isChecked());
    QVERIFY(w().type("reason", text("INC-4711")));
    QVERIFY(w().press(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QVERIFY(w().sees("card"));
    QVERIFY(w().click("copy"));
    QCOMPARE(QApplication::clipboard()->text(), row("joan").password);
    QVERIFY(row("joan").password != joansPassword);
    QVERIFY(row("joan").passwordMustChange);
    QTRY_VERIFY2(w().cell(0, UserTableModel::Status).contains(text("ust change")), qPrintable(w().cell(0, UserTableModel::Status)));
    QVERIFY(w().click("done"));
    QTRY_COMPARE(w().profile().behaviour,
        behaviour == Behaviour::As33 ? Profile::Behaviour::As33 : Profile::Behaviour::AsDocumented);

    // What was found out is not tried again.
    m_server->sso().forgetRequests();
    QVERIFY(w().choose(text("mary")));
    QVERIFY(w().press(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QVERIFY(row("mary").passwordMustChange);
    QCOMPARE(calls("PATCH", "/zato/sso/user/password"), 1);
    QCOMPARE(calls("PATCH", "/zato/sso/user"), behaviour == Behaviour::As33 ? 1 : 0);
}

void tst_ZatoJob::everythingIsInTheJournal()
{
    QFETCH(const Behaviour, behaviour);
    open(behaviour);
    QVERIFY(w().connectToZato(m_server->url()) && w().signIn(text("admin1"), adminPassword));
    QVERIFY(w().choose(text("joan")));
    QVERIFY(w().click("lock"));
    QTRY_VERIFY(row("joan").isLocked);
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QTRY_VERIFY(w().cell(0, UserTableModel::Status).contains(text("ocked")));
    QVERIFY(w().click("unlock"));
    QVERIFY(QApplication::focusWidget()); // the next key goes somewhere
    QTRY_VERIFY(!row("joan").isLocked);
    QTRY_VERIFY(w().told().contains(text("is unlocked")));
    QVERIFY(w().press(Qt::Key_F, Qt::ControlModifier));
    QVERIFY(w().choose(text("pending")));
    QVERIFY(w().press(Qt::Key_A, Qt::AltModifier));
    QTRY_COMPARE(row("pending").approvalStatus, text("approved"));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QVERIFY(w().choose(text("mary")));
    QVERIFY(w().type("reason", text("INC-4711")) && w().press(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY(w().sees("card"));
    QVERIFY(w().click("done"));

    QVERIFY(w().press(Qt::Key_3, Qt::ControlModifier));
    const QList<QStringList> expected{
        {text("Password reset"), text("mary"), text("Changed"), text("INC-4711")},
        {text("Approval"), text("pending"), text("Changed"), {}},
        {text("Unlock"), text("joan"), text("Changed"), {}},
        {text("Lock"), text("joan"), text("Changed"), {}},
        {text("Sign-in"), text("admin1"), text("Done"), {}},
    };
    QList<QStringList> rows;
    QTRY_VERIFY(w().cell(0, AuditTableModel::What) == expected.first().first());
    const auto *model = w().find<QTableView>("table")->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        // Before each of them stands what was meant to be done.
        if (model->index(i, AuditTableModel::Outcome).data(AuditTableModel::OutcomeRole).toInt() == static_cast<int>(AuditEvent::Outcome::Intended))
            continue;
        rows << QStringList{w().cell(i, AuditTableModel::What), w().cell(i, AuditTableModel::OnWhom), w().cell(i, AuditTableModel::Outcome), w().cell(i, AuditTableModel::Reason)};
    }
    QCOMPARE(model->rowCount(), rows.size() + 4);
    QCOMPARE(rows, expected);
    QVERIFY(w().click("verify"));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
}

void tst_ZatoJob::anEndUserHasTheirOwnPasswordAlone()
{
    QFETCH(const Behaviour, behaviour);
    open(behaviour);
    QVERIFY(w().connectToZato(m_server->url()) && w().signIn(text("joan"), joansPassword));
    QVERIFY(w().sees("currentPassword"));
    QVERIFY(!w().find("usersButton") && !w().find("activityButton"));
    QVERIFY(w().press(Qt::Key_2, Qt::ControlModifier));
    QVERIFY(!w().find("search"));

    QVERIFY(w().changeOwn(text("not it"), newPassword));
    QVERIFY2(w().shows(Kind::Refused), qPrintable(w().told()));
    QVERIFY2(w().told().contains(text("The current password was wrong, or the server’s policy refused the new one.")), qPrintable(w().told()));
    QCOMPARE(row("joan").password, joansPassword);
    QVERIFY(w().find<QLineEdit>("currentPassword")->text().isEmpty());
    QVERIFY(!w().find<QLineEdit>("newPassword")->text().isEmpty());

    QVERIFY(w().changeOwn(joansPassword, newPassword));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QCOMPARE(row("joan").password, newPassword);
    QVERIFY(w().click("signOutButton"));
    QVERIFY(w().signIn(text("joan"), newPassword));
}

void tst_ZatoJob::aPasswordThatMustBeChangedIsChangedAtTheSignIn()
{
    open(Behaviour::As33);
    QVERIFY(w().connectToZato(m_server->url()));
    QVERIFY(w().type("userName", text("mustchange")) && w().type("password", text("Must-Change-5!")) && w().press(Qt::Key_Return));
    QVERIFY(w().type("newPassword", newPassword) && w().type("repeatPassword", newPassword) && w().press(Qt::Key_Return));
    QVERIFY(w().sees("signOutButton"));
    QCOMPARE(row("mustchange").password, newPassword);
    QVERIFY(!row("mustchange").passwordMustChange);
}

void tst_ZatoJob::anEndedSessionLosesNothingTyped()
{
    open(Behaviour::As33);
    QVERIFY(w().connectToZato(m_server->url()) && w().signIn(text("admin1"), adminPassword));
    QVERIFY(w().choose(text("joan")));
    QVERIFY(w().typePassword(newPassword) && w().type("reason", text("INC-4711")));
    m_server->sso().endSessions();
    QVERIFY(w().press(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY(w().sees("leaveButton"));
    QVERIFY2(w().told().contains(text("session has ended")), qPrintable(w().told()));
    QCOMPARE(w().find<QLineEdit>("userName")->text(), text("admin1"));
    QCOMPARE(row("joan").password, joansPassword);

    QVERIFY(w().signIn(text("admin1"), adminPassword));
    QTRY_VERIFY(w().find<QLineEdit>("reason"));
    QCOMPARE(w().find<QLineEdit>("reason")->text(), text("INC-4711"));
    QVERIFY(w().click("reset"));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QCOMPARE(row("joan").password, newPassword);
}

void tst_ZatoJob::anEndedSessionLosesNothingOfOnesOwnChange()
{
    open(Behaviour::As33);
    QVERIFY(w().connectToZato(m_server->url()) && w().signIn(text("joan"), joansPassword));
    m_server->sso().endSessions();
    QVERIFY(w().changeOwn(joansPassword, newPassword));
    QVERIFY(w().sees("leaveButton"));
    QVERIFY(w().signIn(text("joan"), joansPassword));
    QVERIFY(w().sees("repeatPassword"));
    QCOMPARE(w().find<QLineEdit>("newPassword")->text(), newPassword);
    QVERIFY(w().click("submitButton"));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QCOMPARE(row("joan").password, newPassword);
}

void tst_ZatoJob::theNextStartOffersTheConnection()
{
    open(Behaviour::As33);
    QVERIFY(w().connectToZato(m_server->url()));
    m_window.reset();
    m_window = std::make_unique<RemoteWindow>(m_clock, m_home->path());
    QVERIFY(w().sees("recent"));
    QVERIFY(w().press(Qt::Key_Return));
    QVERIFY(w().sees("leaveButton"));
    QVERIFY2(w().told().contains(text("not encrypted")), qPrintable(w().told()));
    QVERIFY(w().signIn(text("joan"), joansPassword));
}

QTEST_MAIN(tst_ZatoJob)
#include "tst_ZatoJob.moc"
