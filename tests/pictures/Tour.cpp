// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/Tour.h"

#include "tests/pictures/BulkTour.h"
#include "tests/pictures/ConnectionsTour.h"
#include "tests/pictures/TransferTour.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <stdexcept>

namespace passwright {
namespace {

QString newPassword()
{
    return QStringLiteral("Tulip-Harbour-Lantern-7");
}

} // namespace

Tour::Tour(MainWindow &window, BentConnector &connector, QString folder, QString zatoDatabase)
    : m_window(window)
    , m_hand(window)
    , m_connector(connector)
    , m_folder(std::move(folder))
    , m_zatoDatabase(std::move(zatoDatabase))
{
}

void Tour::walk()
{
    welcome();
    refusedSignIns();
    endUser();
    superUser();
    users();
    outcomes();
    BulkTour(m_window, m_hand, newPassword(), [this](QWidget *widget, const QString &name) { saved(widget, name); }).walk();
    TransferTour(m_window, m_hand, [this](QWidget *widget, const QString &name) { saved(widget, name); }).walk();
    activity();
    preferences();
    m_hand.press(Qt::Key_L, Qt::ControlModifier);
    m_hand.find("userName");
    shot(QStringLiteral("locked"));
    prepare();
}

void Tour::welcome()
{
    m_hand.find("sampleButton");
    shot(QStringLiteral("welcome"));
    ConnectionsTour(m_window, m_hand, m_connector, [this](QWidget *widget, const QString &name) { saved(widget, name); }).walk();
    m_hand.click("createButton");
    m_hand.type("userName", QStringLiteral("admin"));
    m_hand.type("password", QStringLiteral("short"));
    shot(QStringLiteral("create-database"));
    m_hand.press(Qt::Key_Escape);
    m_hand.click("openButton");
    shot(QStringLiteral("open-database"));
    m_hand.press(Qt::Key_Escape);
    m_hand.click("sampleButton");
    m_hand.find("submitButton");
    shot(QStringLiteral("sign-in"));
}

void Tour::refusedSignIns()
{
    const QString password = m_connector.samplePassword();
    m_hand.signIn(QStringLiteral("joan"), QStringLiteral("not this one"));
    m_hand.find("banner");
    shot(QStringLiteral("sign-in-refused"));
    m_hand.signIn(QStringLiteral("locked"), password);
    m_hand.find("banner");
    shot(QStringLiteral("sign-in-locked"));
    m_hand.signIn(QStringLiteral("mustchange"), password);
    m_hand.type("newPassword", QStringLiteral("Tulip"));
    shot(QStringLiteral("sign-in-must-change"));
    m_hand.type("newPassword", {});
    m_hand.signIn(QStringLiteral("totp"), password);
    m_hand.find("totp");
    shot(QStringLiteral("sign-in-totp"));
}

void Tour::endUser()
{
    m_hand.signIn(QStringLiteral("soon"), m_connector.samplePassword());
    m_hand.find("signOutButton");
    shot(QStringLiteral("end-user"));
    m_hand.signOut();
}

void Tour::superUser()
{
    const QString password = m_connector.samplePassword();
    m_hand.signIn(QStringLiteral("admin"), password);
    m_hand.find("usersButton");
    m_hand.press(Qt::Key_1, Qt::ControlModifier);
    m_hand.find("currentPassword");
    shot(QStringLiteral("my-password"));
    m_hand.type("currentPassword", password);
    m_hand.type("newPassword", QStringLiteral("Tulip 12345"));
    shot(QStringLiteral("my-password-typing"));
    m_hand.type("currentPassword", QStringLiteral("not this one"));
    m_hand.type("newPassword", newPassword());
    m_hand.type("repeatPassword", newPassword());
    m_hand.press(Qt::Key_Return);
    m_hand.find("banner");
    shot(QStringLiteral("my-password-refused"));
    m_hand.type("currentPassword", password);
    m_hand.type("newPassword", newPassword());
    m_hand.type("repeatPassword", newPassword());
    m_hand.press(Qt::Key_Return);
    m_hand.wait([this] { return m_hand.seen("currentPassword")->property("text").toString().isEmpty(); }, "own change");
    shot(QStringLiteral("my-password-changed"));
}

void Tour::users()
{
    m_hand.press(Qt::Key_2, Qt::ControlModifier);
    m_hand.find("search");
    shot(QStringLiteral("users"));
    m_hand.type("search", QStringLiteral("zzz"));
    QTest::qWait(600);
    shot(QStringLiteral("users-no-match"));
    m_hand.choose(QStringLiteral("locked"));
    shot(QStringLiteral("user-locked"));
    m_hand.choose(QStringLiteral("grace"));
    shot(QStringLiteral("user-super-user"));
    m_hand.type("search", {});
    m_hand.press(Qt::Key_Return);
    QTest::qWait(600);
    shot(QStringLiteral("users-all"));
    picker();
    m_hand.choose(QStringLiteral("amara"));
    m_hand.press(Qt::Key_G, Qt::ControlModifier);
    shot(QStringLiteral("user-generated"));
    m_hand.press(Qt::Key_Return, Qt::ControlModifier);
    m_hand.find("card");
    shot(QStringLiteral("user-hand-over"));
    m_hand.click("reveal");
    m_hand.click("spell");
    shot(QStringLiteral("user-spelled-out"));
    m_hand.click("done");
}

void Tour::picker()
{
    const auto *table = qobject_cast<QTableView *>(m_hand.find("table"));
    const auto *state = qobject_cast<QLabel *>(m_hand.find("state"));
    const auto found = [this, state](const QString &before) {
        m_hand.wait([state, before] { return state->text() != before && !state->text().endsWith(QStringLiteral("…")); }, "the users in the table");
    };
    auto *filter = qobject_cast<QComboBox *>(m_hand.find("filter"));
    const QString everybody = state->text();
    filter->setFocus();
    m_hand.press(Qt::Key_Down);
    found(everybody);
    shot(QStringLiteral("users-filtered"));
    const QString some = state->text();
    m_hand.press(Qt::Key_Home);
    found(some);
    QHeaderView *header = table->horizontalHeader();
    const QString before = table->model()->index(0, 1).data().toString();
    for (int clicks = 0; clicks < 2; ++clicks)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
    m_hand.wait([table, before] { return table->model()->index(0, 1).data().toString() != before; }, "the table in order");
    shot(QStringLiteral("users-sorted"));
    m_hand.find("table")->setFocus();
    m_hand.press(Qt::Key_Home);
    for (int rows = 0; rows < 3; ++rows)
        m_hand.press(Qt::Key_Down, Qt::ShiftModifier);
    m_hand.find("resetSelected");
    shot(QStringLiteral("users-several"));
    m_hand.click("clearSelection");
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
    m_hand.settle();
}

void Tour::outcomes()
{
    const auto reset = [this](const QString &userName, const Outcome &outcome, const QString &name) {
        m_hand.choose(userName);
        m_hand.press(Qt::Key_G, Qt::ControlModifier);
        bend(outcome);
        m_hand.press(Qt::Key_Return, Qt::ControlModifier);
        m_hand.find("banner");
        shot(name);
        if (auto *done = m_window.findChild<QWidget *>(QStringLiteral("done")); done && done->isVisible())
            m_hand.click("done");
    };
    reset(QStringLiteral("emma"), Outcome::refused({}, {{.status = StatusCode::OutOfDate}}), QStringLiteral("outcome-out-of-date"));
    reset(QStringLiteral("ben.carter"),
        {.kind = Outcome::Kind::Partial, .done = {Outcome::Step::SetPassword}, .notDone = {Outcome::Step::Unlock}},
        QStringLiteral("outcome-partial"));
    reset(QStringLiteral("chloe"), {.kind = Outcome::Kind::Unknown}, QStringLiteral("outcome-unknown"));
}

void Tour::activity()
{
    m_hand.press(Qt::Key_3, Qt::ControlModifier);
    m_hand.find("verify");
    QTest::qWait(600);
    shot(QStringLiteral("activity"));
    m_hand.click("verify");
    m_hand.find("banner");
    shot(QStringLiteral("activity-verified"));
}

void Tour::preferences()
{
    m_hand.press(Qt::Key_1, Qt::ControlModifier);
    m_hand.click("preferencesButton");
    m_hand.wait([] { return QApplication::activeModalWidget() != nullptr || QApplication::topLevelWidgets().size() > 1; }, "preferences");
    QWidget *dialog = nullptr;
    m_hand.wait([&dialog] {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (widget->isVisible() && widget->objectName() == QLatin1String("PreferencesDialog"))
                dialog = widget;
        }
        return dialog != nullptr;
    }, "preferences");
    m_hand.settle();
    saved(dialog, QStringLiteral("preferences"));
    dialog->close();
    m_window.activateWindow();
    m_hand.settle();
}

void Tour::prepare()
{
    m_window.openProfile({.id = QStringLiteral("zato"), .name = QStringLiteral("CRM"), .databasePath = m_zatoDatabase,
                          .secretsPath = m_zatoDatabase + QStringLiteral(".secrets.conf")});
    m_hand.find("PreparePage");
    shot(QStringLiteral("prepare"));
}

void Tour::shot(const QString &name)
{
    m_hand.settle();
    saved(&m_window, name);
}

void Tour::saved(QWidget *widget, const QString &name)
{
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    if (!widget->grab().save(path))
        throw std::runtime_error("cannot write " + path.toStdString());
}

void Tour::bend(const Outcome &outcome)
{
    if (const auto connection = m_connector.current.lock())
        connection->bent.next = outcome;
}

} // namespace passwright
