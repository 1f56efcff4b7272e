// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/Hand.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <stdexcept>

namespace passwright {
namespace {

constexpr int patienceMs = 60'000;

} // namespace

Hand::Hand(QWidget &window)
    : m_window(window)
{
}

void Hand::settle()
{
    QTest::qWait(150);
}

void Hand::wait(const std::function<bool()> &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, patienceMs))
        throw std::runtime_error(std::string("the window never came to: ") + what);
}

QWidget *Hand::seen(const char *name) const
{
    const auto widgets = m_window.findChildren<QWidget *>(QString::fromLatin1(name));
    for (QWidget *widget : widgets) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QWidget *Hand::find(const char *name)
{
    wait([this, name] { return seen(name) != nullptr; }, name);
    return seen(name);
}

void Hand::click(const char *name)
{
    auto *widget = find(name);
    wait([widget] { return widget->isEnabled(); }, name);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void Hand::type(const char *name, const QString &text)
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

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    settle();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &m_window, key, modifiers);
}

void Hand::signIn(const QString &userName, const QString &password)
{
    wait([this] { return find("submitButton")->isEnabled(); }, "sign-in form");
    type("userName", userName);
    type("password", password);
    press(Qt::Key_Return);
    settle();
    wait([this] {
        const auto *submit = seen("submitButton");
        return submit == nullptr || submit->isEnabled();
    }, "answer to the sign-in");
}

void Hand::signOut()
{
    click("signOutButton");
    find("submitButton");
}

void Hand::choose(const QString &userName)
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

} // namespace passwright
