// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HelpDesk.h"
#include "models/services/Preferences.h"
#include "ui/users/UsersPage.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace passwright::test {

//! The page of users on a desk with made-up users, and the ways to its parts.
class UsersDesk
{
public:
    explicit UsersDesk(const Preferences &preferences = {})
        : connection(clock)
        , guard(*QGuiApplication::clipboard(), clock)
    {
        QStringList words;
        for (int i = 0; i < 5000; ++i)
            words << QStringLiteral("word%1").arg(i);
        directory().users << madeUp(QStringLiteral("anna"), QStringLiteral("Anna Beck"))
                          << madeUp(QStringLiteral("omar"), QStringLiteral("Omar Haddad"))
                          << madeUp(QStringLiteral("root"), QStringLiteral("Rita Root"))
                          << madeUp(QStringLiteral("desk"), QStringLiteral("Dana Desk"));
        directory().at(QStringLiteral("root")).isSuperUser = true;
        page = std::make_unique<UsersPage>(connection, deskCaller(), preferences, clock, random, words, guard);
        page->resize(900, 700);
        page->show();
    }

    [[nodiscard]] HelpDeskDirectory &directory() { return connection.users; }
    template<class T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no part of the page is called %s", name);
        return found;
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const { return part<QAbstractButton>(name); }
    [[nodiscard]] QLineEdit *search() const { return part<QLineEdit>("search"); }
    [[nodiscard]] QTableView *table() const { return part<QTableView>("table"); }
    [[nodiscard]] OutcomeBanner *banner() const { return part<OutcomeBanner>("banner"); }
    [[nodiscard]] QString problem() const { return part<QLabel>("problem")->isVisible() ? part<QLabel>("problem")->text() : QString(); }
    [[nodiscard]] bool isCardOpen() const { return part<QWidget>("card")->isVisible(); }

    //! Looks everybody up and chooses one.
    void choose(const QString &userName)
    {
        if (table()->model()->rowCount() == 0) {
            QTest::keyClick(search(), Qt::Key_Return);
            QTRY_VERIFY(table()->model()->rowCount() > 0);
        }
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 1).data().toString() == userName)
                select(row);
        }
    }

    //! As a click without any key does.
    void select(int row)
    {
        table()->selectionModel()->setCurrentIndex(
            table()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    //! What Ctrl+Enter does.
    void reset() { QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier); }
    //! The banner's.
    [[nodiscard]] QPushButton *action() const { return banner()->findChild<QPushButton *>(); }
    [[nodiscard]] QAbstractButton *unlockBox() const { return byText(QStringLiteral("&Unlock as well")); }
    [[nodiscard]] QAbstractButton *byText(const QString &text) const
    {
        for (QAbstractButton *each : page->findChildren<QAbstractButton *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button says %s", qPrintable(text));
    }
    void clickText(const QString &text) { QTest::mouseClick(byText(text), Qt::LeftButton); }
    //! Whether any label holds it.
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }

    SetClock clock;
    KnownRandom random;
    HelpDeskConnection connection;
    ClipboardGuard guard;
    std::unique_ptr<UsersPage> page;
};

} // namespace passwright::test
