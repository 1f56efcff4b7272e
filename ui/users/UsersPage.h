// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"
#include "models/services/Caller.h"
#include "models/services/Connection.h"
#include "models/services/Preferences.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QStackedWidget;

namespace passwright {

class ClipboardGuard;
class RandomSource;
class SelectionBar;
class UserPanel;
class UserSelection;
class UserSortMenu;
class UsersController;

namespace Ui {
class UsersPage;
}

//! Where a super-user looks somebody up and resets their password: a search field, the table of what
//! was found, and the panel of the chosen user, or what to do with several. The connection, clock, random source and clipboard
//! guard must outlive it; the caller and the preferences are copied.
class UsersPage : public QWidget
{
    Q_OBJECT

public:
    //! \p words: the list for passphrases; may be empty.
    UsersPage(Connection &connection, const Caller &caller, const Preferences &preferences, const Clock &clock,
        const RandomSource &random, const QStringList &words, ClipboardGuard &clipboard, QWidget *parent = nullptr);
    ~UsersPage() override;

    //! The same person signed in again: what is typed and chosen stays.
    void setCaller(const Caller &caller);
    //! True while a change is under way.
    [[nodiscard]] bool isBusy() const;
    //! The menu of what else can be done; others add to it.
    [[nodiscard]] QMenu *moreMenu() const { return m_more; }
    //! What the table shows; everybody where nothing was searched for.
    [[nodiscard]] UserQuery shownQuery() const;
    //! Holds from the next user that is chosen.
    void setPreferences(const Preferences &preferences);

public Q_SLOTS:
    //! Overwrites every password that the page holds or shows: for locking and signing out.
    void wipe();
    void focusSearch();
    //! Searches again.
    void refresh();

Q_SIGNALS:
    //! The person wants their own password changed: another page.
    void ownAccountChosen();
    //! The directory no longer knows the caller's session.
    void sessionLost();
    void busyChanged(bool busy);
    //! Passwords of these users are to be reset.
    void bulkResetChosen(const QStringList &userIds);
    //! Passwords of everybody whom the query finds are to be reset.
    void bulkResetOfSearchChosen(const passwright::UserQuery &query);
    void bulkResetFromFileChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameSearch();
    [[nodiscard]] QString searchHint() const;
    void connectSearch();
    void connectSelection();
    void connectPanel();
    void setUpTable();
    void setUpMenus();
    void nameActions();
    void addShortcuts();
    void showState();
    void showFailedPage(const Error &error);
    void searchOn();
    void showChosen();
    void takeRows();
    void showSide();
    void takeFound();
    void resetSelected();
    void enterFromSearch();
    void fitColumns();
    void moveInto(int step);

    std::unique_ptr<Ui::UsersPage> m_ui;
    Capabilities m_can;
    UsersController *m_controller;
    UserPanel *m_panel;
    SelectionBar *m_bar;
    QStackedWidget *m_side;
    UserSelection *m_selection = nullptr;
    UserSortMenu *m_sort = nullptr;
    QMenu *m_more = nullptr;
    QAction *m_searchAction = nullptr;
    QAction *m_resetSelected = nullptr;
    QAction *m_resetAllFound = nullptr;
    QAction *m_resetFromFile = nullptr;
    QString m_awaited;  //!< user ID of the one selected, whose row is being read
    UserQuery m_found;  //!< of the rows in the table
};

} // namespace passwright
