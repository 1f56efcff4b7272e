// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UsersPage.h"

#include "ui/users/ResetController.h"
#include "ui/users/StatusDelegate.h"
#include "ui/users/UserPanel.h"
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
#include <QShortcut>

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
{
    m_ui->setupUi(this);
    m_ui->splitter->addWidget(m_panel);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    setTabOrder(m_ui->table, m_panel);
    setFocusProxy(m_ui->search);

    m_ui->table->setModel(m_controller->model());
    m_ui->table->setItemDelegateForColumn(UserTableModel::Status, new StatusDelegate(m_ui->table));
    m_ui->table->verticalHeader()->hide();
    m_ui->table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_ui->table->horizontalHeader()->setHighlightSections(false);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_searchAction = m_ui->search->addAction(Icons::get(Icons::Name::Search, Tone::Muted), QLineEdit::LeadingPosition);
    nameSearch();
    m_ui->search->installEventFilter(this);
    m_ui->table->installEventFilter(this);

    connectSearch();
    connectPanel();
    addShortcuts();
    fitColumns();
    showState();
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

void UsersPage::connectSearch()
{
    connect(m_searchAction, &QAction::triggered, m_controller, &UsersController::searchNow);
    connect(m_ui->search, &QLineEdit::textChanged, m_controller, &UsersController::setText);
    connect(m_ui->search, &QLineEdit::returnPressed, this, &UsersPage::enterFromSearch);
    connect(m_ui->again, &QPushButton::clicked, m_controller, &UsersController::refresh);
    connect(m_controller, &UsersController::stateChanged, this, &UsersPage::showState);
    connect(m_controller, &UsersController::sessionLost, this, &UsersPage::sessionLost);
    connect(m_controller, &UsersController::moreFailed, this, [this](const Error &error) {
        //: %1: a sentence that says why
        m_ui->state->setText(tr("The next users could not be read. %1").arg(ErrorText::sentence(error)));
        m_ui->stateIcon->setIcon(Icons::get(Icons::Name::Error, Tone::Bad));
        announce(m_ui->state, m_ui->state->text());
    });
    connect(m_controller->model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isSettingPage = true; });
    connect(m_controller->model(), &QAbstractItemModel::modelReset, this, &UsersPage::selectAgain);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isSettingPage)
            showCurrent();
    });
    connect(m_ui->table, &QTableView::doubleClicked, m_panel, &UserPanel::focusFirst);
}

void UsersPage::connectPanel()
{
    connect(m_panel, &UserPanel::accountChanged, m_controller, &UsersController::update);
    connect(m_panel, &UserPanel::accountChanged, this, &UsersPage::fitColumns);
    connect(m_panel, &UserPanel::ownAccountChosen, this, &UsersPage::ownAccountChosen);
    connect(m_panel, &UserPanel::sessionLost, this, &UsersPage::sessionLost);
    connect(m_panel, &UserPanel::busyChanged, this, &UsersPage::busyChanged);
    connect(m_panel, &UserPanel::handedOver, this, &UsersPage::focusSearch);
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
    QString text;
    Icons::Name icon = Icons::Name::Info;
    Tone tone = Tone::Muted;
    const QString query = m_controller->query();
    switch (m_controller->state()) {
    case State::Empty:
        text = tr("Type two characters or more to search. Enter alone lists everybody.");
        icon = Icons::Name::Search;
        break;
    case State::Loading:
        text = tr("Searching…");
        icon = Icons::Name::Clock;
        break;
    case State::Found:
        text = tr("%n users found.", nullptr, m_controller->model()->rowCount());
        icon = Icons::Name::Users;
        break;
    case State::TooMany:
        text = tr("The first %n users; scroll for more, or narrow the search.", nullptr, m_controller->model()->rowCount());
        icon = Icons::Name::Filter;
        tone = Tone::Caution;
        break;
    case State::NoMatch:
        text = query.isEmpty() ? tr("There are no users yet.")
                               //: %1: what was searched for
                               : tr("Nobody matches “%1”. Check the spelling, or search for another part of the name.").arg(query);
        icon = Icons::Name::Question;
        break;
    case State::Failed:
        //: %1: a sentence that says why
        text = tr("The search failed. %1").arg(ErrorText::sentence(*m_controller->error()));
        icon = Icons::Name::Error;
        tone = Tone::Bad;
        break;
    }
    if (m_controller->state() == State::Empty || m_controller->state() == State::NoMatch)
        text = QStringList{text, searchHint()}.join(u' ').trimmed();
    m_ui->state->setText(text);
    m_ui->stateIcon->setIcon(Icons::get(icon, tone));
    m_ui->again->setVisible(m_controller->state() == State::Failed);
    if (m_controller->state() != State::Loading && m_controller->state() != State::Empty)
        announce(m_ui->state, text);
}

void UsersPage::showCurrent()
{
    const QModelIndex index = m_ui->table->currentIndex();
    if (!index.isValid())
        return;
    const Account &account = m_controller->model()->account(index.row());
    m_chosenId = account.userId;
    m_panel->choose(account);
}

void UsersPage::selectAgain()
{
    m_isSettingPage = false;
    if (m_controller->model()->rowCount() > 0)
        fitColumns();
    const int row = m_controller->model()->rowOf(m_chosenId);
    if (row >= 0) {
        m_ui->table->selectRow(row);
        showCurrent();
    } else {
        m_chosenId.clear();
        m_panel->choose({});
    }
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
    if (isThere && m_controller->query() == m_ui->search->text().simplified())
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
    m_ui->table->selectRow(row);
}

void UsersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameSearch();
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
        m_panel->focusFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace passwright
