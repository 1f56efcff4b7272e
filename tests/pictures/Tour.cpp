// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/Tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <stdexcept>

namespace passwright {
namespace {

constexpr int patienceMs = 60'000;

QString newPassword()
{
    return QStringLiteral("Tulip-Harbour-Lantern-7");
}

} // namespace

Tour::Tour(MainWindow &window, BentConnector &connector, QString folder, QString zatoDatabase)
    : m_window(window)
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
    activity();
    preferences();
    press(Qt::Key_L, Qt::ControlModifier);
    find("userName");
    shot(QStringLiteral("locked"));
    prepare();
}

void Tour::welcome()
{
    find("sampleButton");
    shot(QStringLiteral("welcome"));
    click("createButton");
    type("userName", QStringLiteral("admin"));
    type("newPassword", QStringLiteral("short"));
    shot(QStringLiteral("create-database"));
    press(Qt::Key_Escape);
    click("openButton");
    shot(QStringLiteral("open-database"));
    press(Qt::Key_Escape);
    click("sampleButton");
    find("submitButton");
    shot(QStringLiteral("sign-in"));
}

void Tour::refusedSignIns()
{
    const QString password = m_connector.samplePassword();
    signIn(QStringLiteral("joan"), QStringLiteral("not this one"));
    find("banner");
    shot(QStringLiteral("sign-in-refused"));
    signIn(QStringLiteral("locked"), password);
    find("banner");
    shot(QStringLiteral("sign-in-locked"));
    signIn(QStringLiteral("mustchange"), password);
    type("newPassword", QStringLiteral("Tulip"));
    shot(QStringLiteral("sign-in-must-change"));
    type("newPassword", {});
    signIn(QStringLiteral("totp"), password);
    find("totp");
    shot(QStringLiteral("sign-in-totp"));
}

void Tour::endUser()
{
    signIn(QStringLiteral("soon"), m_connector.samplePassword());
    find("signOutButton");
    shot(QStringLiteral("end-user"));
    signOut();
}

void Tour::superUser()
{
    const QString password = m_connector.samplePassword();
    signIn(QStringLiteral("admin"), password);
    find("currentPassword");
    shot(QStringLiteral("my-password"));
    type("currentPassword", password);
    type("newPassword", QStringLiteral("Tulip 12345"));
    shot(QStringLiteral("my-password-typing"));
    type("currentPassword", QStringLiteral("not this one"));
    type("newPassword", newPassword());
    type("repeatPassword", newPassword());
    press(Qt::Key_Return);
    find("banner");
    shot(QStringLiteral("my-password-refused"));
    type("currentPassword", password);
    type("newPassword", newPassword());
    type("repeatPassword", newPassword());
    press(Qt::Key_Return);
    wait([this] { return findIn(&m_window, "currentPassword")->property("text").toString().isEmpty(); }, "own change");
    shot(QStringLiteral("my-password-changed"));
}

void Tour::users()
{
    press(Qt::Key_2, Qt::ControlModifier);
    find("search");
    shot(QStringLiteral("users"));
    type("search", QStringLiteral("zzz"));
    QTest::qWait(600);
    shot(QStringLiteral("users-no-match"));
    choose(QStringLiteral("locked"));
    shot(QStringLiteral("user-locked"));
    choose(QStringLiteral("grace"));
    shot(QStringLiteral("user-super-user"));
    type("search", {});
    press(Qt::Key_Return);
    QTest::qWait(600);
    shot(QStringLiteral("users-all"));
    choose(QStringLiteral("layla"));
    press(Qt::Key_G, Qt::ControlModifier);
    shot(QStringLiteral("user-generated"));
    press(Qt::Key_Return, Qt::ControlModifier);
    find("card");
    shot(QStringLiteral("user-hand-over"));
    click("reveal");
    click("spell");
    shot(QStringLiteral("user-spelled-out"));
    click("done");
}

void Tour::outcomes()
{
    const auto reset = [this](const QString &userName, const Outcome &outcome, const QString &name) {
        choose(userName);
        press(Qt::Key_G, Qt::ControlModifier);
        bend(outcome);
        press(Qt::Key_Return, Qt::ControlModifier);
        find("banner");
        shot(name);
        if (auto *done = m_window.findChild<QWidget *>(QStringLiteral("done")); done && done->isVisible())
            click("done");
    };
    reset(QStringLiteral("emma"), Outcome::refused({}, {{.status = StatusCode::OutOfDate}}), QStringLiteral("outcome-out-of-date"));
    reset(QStringLiteral("ben.carter"),
        {.kind = Outcome::Kind::Partial, .done = {Outcome::Step::SetPassword}, .notDone = {Outcome::Step::Unlock}},
        QStringLiteral("outcome-partial"));
    reset(QStringLiteral("chloe"), {.kind = Outcome::Kind::Unknown}, QStringLiteral("outcome-unknown"));
}

void Tour::activity()
{
    press(Qt::Key_3, Qt::ControlModifier);
    find("verify");
    QTest::qWait(600);
    shot(QStringLiteral("activity"));
    click("verify");
    find("banner");
    shot(QStringLiteral("activity-verified"));
}

void Tour::preferences()
{
    press(Qt::Key_1, Qt::ControlModifier);
    click("preferencesButton");
    wait([] { return QApplication::activeModalWidget() != nullptr || QApplication::topLevelWidgets().size() > 1; }, "preferences");
    QWidget *dialog = nullptr;
    wait([&dialog] {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (widget->isVisible() && widget->objectName() == QLatin1String("PreferencesDialog"))
                dialog = widget;
        }
        return dialog != nullptr;
    }, "preferences");
    settle();
    saved(dialog, QStringLiteral("preferences"));
    dialog->close();
}

void Tour::prepare()
{
    m_window.openProfile({.id = QStringLiteral("zato"), .name = QStringLiteral("CRM"), .databasePath = m_zatoDatabase,
                          .secretsPath = m_zatoDatabase + QStringLiteral(".secrets.conf")});
    find("PreparePage");
    shot(QStringLiteral("prepare"));
}

void Tour::shot(const QString &name)
{
    settle();
    saved(&m_window, name);
}

void Tour::saved(QWidget *widget, const QString &name)
{
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    if (!widget->grab().save(path))
        throw std::runtime_error("cannot write " + path.toStdString());
}

void Tour::settle()
{
    QTest::qWait(150);
}

void Tour::wait(const std::function<bool()> &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, patienceMs))
        throw std::runtime_error(std::string("the window never came to: ") + what);
}

QWidget *Tour::findIn(QWidget *page, const char *name)
{
    const auto widgets = page->findChildren<QWidget *>(QString::fromLatin1(name));
    for (QWidget *widget : widgets) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QWidget *Tour::find(const char *name)
{
    wait([this, name] { return findIn(&m_window, name) != nullptr; }, name);
    return findIn(&m_window, name);
}

void Tour::click(const char *name)
{
    auto *widget = find(name);
    wait([widget] { return widget->isEnabled(); }, name);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void Tour::type(const char *name, const QString &text)
{
    QWidget *widget = find(name);
    auto *edit = qobject_cast<QLineEdit *>(widget);
    if (edit == nullptr)
        edit = widget->findChild<QLineEdit *>();
    if (edit == nullptr)
        throw std::runtime_error(std::string("no line to type into: ") + name);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void Tour::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    settle();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &m_window, key, modifiers);
}

void Tour::signIn(const QString &userName, const QString &password)
{
    wait([this] { return find("submitButton")->isEnabled(); }, "sign-in form");
    type("userName", userName);
    type("password", password);
    press(Qt::Key_Return);
    settle();
    wait([this] {
        const auto *submit = findIn(&m_window, "submitButton");
        return submit == nullptr || submit->isEnabled();
    }, "answer to the sign-in");
}

void Tour::signOut()
{
    click("signOutButton");
    find("submitButton");
}

void Tour::choose(const QString &userName)
{
    type("search", userName);
    press(Qt::Key_Return);
    const auto *table = qobject_cast<QTableView *>(find("table"));
    wait([table, &userName] {
        const auto *model = table->model();
        return model->rowCount() > 0 && model->rowCount() < 5 && model->index(0, 1).data().toString().contains(userName);
    }, "the user in the table");
    settle();
    find("search")->setFocus();
    press(Qt::Key_Down);
    settle();
    press(Qt::Key_Return);
    settle();
}

void Tour::bend(const Outcome &outcome)
{
    if (const auto connection = m_connector.current.lock())
        connection->bent.next = outcome;
}

} // namespace passwright
