// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ManyUsers.h"
#include "models/items/UserTableModel.h"
#include "models/services/Preferences.h"
#include "ui/users/UsersPage.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace passwright::test {

//! The page of users before a directory of very many.
class ManyDesk
{
public:
    explicit ManyDesk(int count)
        : connection(clock, count)
        , guard(*QGuiApplication::clipboard(), clock)
    {
        open();
    }

    void open()
    {
        page = std::make_unique<UsersPage>(connection, deskCaller(), Preferences(), clock, random, QStringList{QStringLiteral("word")}, guard);
        page->resize(1000, 700);
        page->show();
    }

    [[nodiscard]] ManyUsers &directory() { return connection.many; }
    template<class T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no part of the page is called %s", name);
        return found;
    }
    [[nodiscard]] QLineEdit *search() const { return part<QLineEdit>("search"); }
    [[nodiscard]] QTableView *table() const { return part<QTableView>("table"); }
    [[nodiscard]] UserTableModel *model() const { return qobject_cast<UserTableModel *>(table()->model()); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString stateText() const { return part<QLabel>("state")->text(); }
    //! Of whom the panel is; empty: of nobody.
    [[nodiscard]] QString panelName() const { return part<QWidget>("facts")->isVisible() ? part<QWidget>("facts")->findChild<QLabel *>()->text() : QString(); }
    [[nodiscard]] QStringList selectedNames() const
    {
        QStringList names;
        for (const QModelIndex &index : table()->selectionModel()->selectedRows(UserTableModel::UserName))
            names << index.data().toString();
        names.sort();
        return names;
    }

    void listAll()
    {
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 100);
    }
    void click(int row)
    {
        table()->scrollTo(model()->index(row, 0));
        table()->setFocus();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(model()->index(row, 0)).center());
    }
    void clickHeader(int column)
    {
        QHeaderView *header = table()->horizontalHeader();
        table()->horizontalScrollBar()->setValue(column > UserTableModel::Status ? table()->horizontalScrollBar()->maximum() : 0);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2));
    }
    //! To the end of what is known, until there are so many pages.
    void scrollDown(int pages)
    {
        while (rows() < pages * 100) {
            const int before = rows();
            table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
            QTRY_COMPARE(rows(), before + 100);
        }
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() - 1);
        table()->viewport()->repaint();
        QTRY_VERIFY(model()->account(rows() - 10));
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : page->findChildren<QAction *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool has(const QString &text) const { return action(text); }
    //! Of a menu.
    void trigger(const QString &text)
    {
        QAction *found = action(text);
        if (!found || !found->isEnabled())
            qFatal("no menu offers %s", qPrintable(text));
        found->trigger();
    }

    SetClock clock;
    KnownRandom random;
    ManyConnection connection;
    ClipboardGuard guard;
    std::unique_ptr<UsersPage> page;
};

} // namespace passwright::test
