// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UsersPage.h"

#include "ui/users/ResetController.h"
#include "ui/users/SearchLine.h"
#include "ui/users/SelectionBar.h"
#include "ui/users/StatusDelegate.h"
#include "ui/users/UserPanel.h"
#include "ui/users/UserSelection.h"
#include "ui/users/UserSortMenu.h"
#include "ui/users/UsersController.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/Icons.h"
#include "ui/words/ErrorText.h"
#include "ui_UsersPage.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace passwright {

using State = UsersController::State;

UsersPage::UsersPage(Connection &connection, const Caller &caller, const Preferences &preferences, const Clock &clock,
    const RandomSource &random, const QStringList &words, ClipboardGuard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UsersPage>())
    , m_can(connection.directory().capabilities())
    , m_controller(new UsersController(connection, caller, clock, this))
    , m_panel(new UserPanel(new ResetController(connection, caller, preferences, clock, random, words), clipboard, clock))
    , m_bar(new SelectionBar)
    , m_side(new QStackedWidget)
{
    m_ui->setupUi(this);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_bar);
    m_ui->splitter->addWidget(m_side);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    setTabOrder(m_ui->table, m_panel);
    setTabOrder(m_panel, m_bar);
    setFocusProxy(m_ui->search);

    setUpTable();
    setUpMenus();
    m_searchAction = m_ui->search->addAction(Icons::get(Icons::Name::Search, Tone::Muted), QLineEdit::LeadingPosition);
    nameSearch();
    nameActions();
    m_ui->search->installEventFilter(this);
    m_ui->table->installEventFilter(this);

    connectSearch();
    connectSelection();
    connectPanel();
    addShortcuts();
    fitColumns();
    showState();
    showChosen();
}

UsersPage::~UsersPage() = default;

void UsersPage::setCaller(const Caller &caller)
{
    m_panel->setCaller(caller);
    m_controller->setCaller(caller);
}

bool UsersPage::isBusy() const
{
    return m_panel->isBusy();
}

void UsersPage::setPreferences(const Preferences &preferences)
{
    m_panel->setPreferences(preferences);
}

void UsersPage::wipe()
{
    m_panel->wipe();
}

UserQuery UsersPage::shownQuery() const
{
    // Without rows, what was looked for last: that may be nobody, or not have been found out.
    return m_controller->model()->rowCount() > 0 ? m_controller->shownQuery() : m_controller->query();
}

void UsersPage::refresh()
{
    m_controller->refresh();
}

void UsersPage::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void UsersPage::nameSearch()
{
    //: Name of the magnifying glass in the search field
    m_searchAction->setText(tr("Search now"));
    nameClearButton(m_ui->search);
    if (!m_can.searchesPrefixes)
        //: In the empty search field, where the directory finds a user name only as a whole
        m_ui->search->setPlaceholderText(tr("Whole user name, part of a name, or user ID"));
}

QString UsersPage::searchHint() const
{
    return m_can.searchesPrefixes ? QString() : tr("User names must be typed whole; names may be given in part.");
}

void UsersPage::setUpTable()
{
    QTableView *table = m_ui->table;
    m_selection = new UserSelection(table, m_controller->model(), this);
    table->setItemDelegateForColumn(UserTableModel::Status, new StatusDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setResizeContentsPrecision(0); // what is seen: of the rest not even a page would be in memory
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void UsersPage::setUpMenus()
{
    m_ui->filterLabel->setVisible(m_can.filtersStates);
    m_ui->filter->setVisible(m_can.filtersStates);
    m_more = new QMenu(this);
    m_ui->more->setPopup(m_more);
    m_resetSelected = new QAction(Icons::get(Icons::Name::Key), {}, this);
    m_resetAllFound = new QAction(Icons::get(Icons::Name::Users), {}, this);
    m_resetFromFile = new QAction(Icons::get(Icons::Name::Folder), {}, this);
    m_resetFromFile->setObjectName(QStringLiteral("resetFromFile"));
    connect(m_resetSelected, &QAction::triggered, this, &UsersPage::resetSelected);
    connect(m_resetAllFound, &QAction::triggered, this, [this] { Q_EMIT bulkResetOfSearchChosen(m_controller->shownQuery()); });
    connect(m_resetFromFile, &QAction::triggered, this, &UsersPage::bulkResetFromFileChosen);
    m_ui->table->setContextMenuPolicy(Qt::ActionsContextMenu);
    if (m_can.sorts) {
        m_sort = new UserSortMenu(m_ui->table->horizontalHeader(), this);
        m_more->addMenu(m_sort);
        m_ui->table->addAction(m_sort->menuAction());
        connect(m_sort, &UserSortMenu::sortChosen, m_controller, &UsersController::setSort);
    }
    if (m_can.resetOthers) {
        m_more->addActions({m_resetSelected, m_resetAllFound, m_resetFromFile});
        m_ui->table->addAction(m_resetSelected);
    }
}

void UsersPage::nameActions()
{
    //: In a menu: of the users who are selected in the table
    m_resetSelected->setText(tr("Reset passwords of those &selected…"));
    //: In a menu: of all users whom the search finds, shown or not
    m_resetAllFound->setText(tr("Reset passwords of &all found…"));
    //: In a menu
    m_resetFromFile->setText(tr("Reset passwords from a &CSV file…"));
}

void UsersPage::connectSearch()
{
    connect(m_searchAction, &QAction::triggered, m_controller, &UsersController::searchNow);
    connect(m_ui->search, &QLineEdit::textChanged, m_controller, &UsersController::setText);
    connect(m_ui->search, &QLineEdit::returnPressed, this, &UsersPage::enterFromSearch);
    connect(m_ui->filter, &UserFilterBox::filterChosen, m_controller, &UsersController::setFilter);
    connect(m_ui->again, &QPushButton::clicked, this, &UsersPage::searchOn);
    connect(m_controller, &UsersController::stateChanged, this, &UsersPage::showState);
    connect(m_controller, &UsersController::sessionLost, this, &UsersPage::sessionLost);
    connect(m_controller, &UsersController::moreFailed, this, &UsersPage::showFailedPage);
    connect(m_controller->model(), &QAbstractItemModel::modelReset, this, &UsersPage::takeFound);
    connect(m_controller->model(), &QAbstractItemModel::modelReset, this, &UsersPage::takeRows);
    connect(m_controller->model(), &QAbstractItemModel::dataChanged, this, &UsersPage::takeRows);
    connect(m_controller->model(), &QAbstractItemModel::rowsInserted, this, &UsersPage::takeRows);
    connect(m_ui->table, &QTableView::doubleClicked, m_panel, &UserPanel::focusFirst);
}

void UsersPage::connectSelection()
{
    connect(m_selection, &UserSelection::changed, this, &UsersPage::showChosen);
    connect(m_bar, &SelectionBar::resetChosen, this, &UsersPage::resetSelected);
    connect(m_bar, &SelectionBar::resetAllChosen, m_resetAllFound, &QAction::trigger);
    connect(m_bar, &SelectionBar::clearChosen, this, [this] {
        m_ui->table->setFocus();
        m_selection->clear();
    });
}

void UsersPage::connectPanel()
{
    connect(m_panel, &UserPanel::accountChanged, m_controller, &UsersController::update);
    connect(m_panel, &UserPanel::accountChanged, this, &UsersPage::fitColumns);
    connect(m_panel, &UserPanel::ownAccountChosen, this, &UsersPage::ownAccountChosen);
    connect(m_panel, &UserPanel::sessionLost, this, &UsersPage::sessionLost);
    connect(m_panel, &UserPanel::busyChanged, this, &UsersPage::busyChanged);
    connect(m_panel, &UserPanel::handedOver, this, &UsersPage::focusSearch);
    connect(m_panel, &UserPanel::handedOver, this, &UsersPage::showSide);
    // By then a password that waits to be handed over is there.
    connect(m_panel, &UserPanel::busyChanged, this, &UsersPage::showSide, Qt::QueuedConnection);
}

void UsersPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto *receiver, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), this, &UsersPage::focusSearch);
    add(QKeySequence(Qt::CTRL | Qt::Key_G), m_panel, &UserPanel::generateNow);
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), m_panel, &UserPanel::submit);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), m_panel, &UserPanel::submit);
    add(QKeySequence(Qt::Key_F5), m_controller, &UsersController::refresh);
}

void UsersPage::showState()
{
    const SearchLine line = SearchLine::of(*m_controller);
    const State state = m_controller->state();
    const bool isHinting = state == State::Empty || state == State::NoMatch;
    const QString text = isHinting ? QStringList{line.text, searchHint()}.join(u' ').trimmed() : line.text;
    const bool isNews = text != m_ui->state->text();
    m_ui->state->setText(text);
    m_ui->stateIcon->setIcon(Icons::get(line.icon, line.tone));
    m_ui->again->setVisible(state == State::Failed || state == State::Filling || state == State::Stopped);
    if (state == State::Filling)
        //: Button: stops a search that takes long; what was found stays
        m_ui->again->setText(tr("Stop searc&hing"));
    else
        m_ui->again->setText(state == State::Stopped ? tr("Searc&h on") : tr("Searc&h again"));
    if (m_sort)
        m_sort->showSort(m_controller->query().sort, m_controller->query().isDescending);
    m_resetAllFound->setEnabled(m_controller->model()->rowCount() > 0 && state != State::Loading && state != State::Failed);
    if (isNews && state != State::Loading && state != State::Empty && state != State::Filling)
        announce(m_ui->state, text);
}

void UsersPage::showFailedPage(const Error &error)
{
    //: %1: a sentence that says why
    m_ui->state->setText(tr("The next users could not be read. %1").arg(ErrorText::sentence(error)));
    m_ui->stateIcon->setIcon(Icons::get(Icons::Name::Error, Tone::Bad));
    m_ui->again->setVisible(true);
    announce(m_ui->state, m_ui->state->text());
}

void UsersPage::searchOn()
{
    if (m_controller->state() == State::Filling)
        m_controller->stop();
    else if (m_controller->state() == State::Stopped)
        m_controller->goOn();
    else
        m_controller->refresh();
}

void UsersPage::showChosen()
{
    m_awaited.clear();
    const Account *account = m_controller->model()->account(m_controller->model()->rowOf(m_selection->only()));
    m_panel->choose(account ? std::optional(*account) : std::nullopt);
    if (!account)
        m_awaited = m_selection->only();
    showSide();
}

void UsersPage::takeRows()
{
    const QString chosen = m_selection->only();
    const Account *account = m_controller->model()->account(m_controller->model()->rowOf(chosen));
    const auto &shown = m_panel->account();
    const bool isOutOfDate = account && shown && shown->userId == chosen && !(*shown == *account) && !m_panel->isKeeping();
    if (account && (isOutOfDate || m_awaited == chosen)) {
        m_awaited.clear();
        m_panel->choose(*account);
        fitColumns();
    }
    showSide();
}

void UsersPage::showSide()
{
    const bool isSeveral = m_selection->count() > 1 && !m_panel->isKeeping();
    m_side->setCurrentWidget(isSeveral ? static_cast<QWidget *>(m_bar) : m_panel);
    m_bar->setSelected(m_selection->count(), m_controller->model()->rowCount(), m_controller->model()->hasMore());
    m_resetSelected->setEnabled(m_selection->count() > 0);
}

void UsersPage::takeFound()
{
    const UserQuery &now = m_controller->shownQuery();
    const bool isSameSearch = now.text == m_found.text && now.state == m_found.state && now.days == m_found.days;
    m_found = now;
    if (m_controller->model()->rowCount() > 0)
        fitColumns();
    if (!isSameSearch || m_controller->model()->rowCount() == 0)
        m_selection->forgetUnseen();
}

void UsersPage::resetSelected()
{
    if (m_selection->count() > 0)
        Q_EMIT bulkResetChosen(m_selection->userIds());
}

void UsersPage::fitColumns()
{
    // Name, user name and status are to be seen at once; the rest by scrolling where there is no room.
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setStretchLastSection(false); // or the last would count with what it was stretched to
    m_ui->table->resizeColumnsToContents();
    const int width = fontMetrics().averageCharWidth();
    const int room = std::max(m_ui->table->viewport()->width(), width * 50);
    const int spare = room - header->length();
    if (spare < 0) {
        for (const auto &[column, share] : {std::pair(UserTableModel::Name, 30), std::pair(UserTableModel::UserName, 26), std::pair(UserTableModel::Status, 44)})
            header->resizeSection(column, std::min(header->sectionSize(column), room * share / 100));
    } else {
        const int gap = std::min(width, spare / header->count());
        for (int column = 0; column < header->count(); ++column)
            header->resizeSection(column, header->sectionSize(column) + gap);
    }
    header->setStretchLastSection(true);
}

void UsersPage::enterFromSearch()
{
    // A first Enter searches at once; on what was found already it goes to the first row.
    const bool isThere = m_controller->state() == State::Found || m_controller->state() == State::TooMany;
    if (isThere && m_controller->query().text == m_ui->search->text().simplified())
        moveInto(0);
    else
        m_controller->searchNow();
}

void UsersPage::moveInto(int step)
{
    const int rows = m_controller->model()->rowCount();
    if (rows == 0)
        return;
    const int now = m_ui->table->currentIndex().row();
    const int row = now < 0 ? 0 : std::clamp(now + step, 0, rows - 1);
    m_ui->table->setFocus(Qt::TabFocusReason);
    m_ui->table->selectionModel()->setCurrentIndex(
        m_controller->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void UsersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameSearch();
        nameActions();
        showState();
    }
    QWidget::changeEvent(event);
}

bool UsersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    if (watched == m_ui->search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        moveInto(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (watched == m_ui->search && key->key() == Qt::Key_Escape && !m_ui->search->text().isEmpty()) {
        m_ui->search->clear();
        return true;
    }
    if (watched == m_ui->table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (m_side->currentWidget() == m_bar)
            m_bar->focusFirst();
        else
            m_panel->focusFirst();
        return true;
    }
    if (watched == m_ui->table && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
        moveInto(key->key() == Qt::Key_Home ? -m_controller->model()->rowCount() : m_controller->model()->rowCount());
        return true;
    }
    if (watched == m_ui->table && key->key() == Qt::Key_Escape && m_selection->count() > 1) {
        m_selection->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace passwright
