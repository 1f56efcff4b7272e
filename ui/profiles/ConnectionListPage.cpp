// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ConnectionListPage.h"

#include "ui/profiles/ProfileLook.h"
#include "ui/words/ErrorText.h"
#include "ui_ConnectionListPage.h"

#include <QKeyEvent>
#include <QMenu>

namespace passwright {

ConnectionListPage::ConnectionListPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionListPage>())
{
    m_ui->setupUi(this);
    m_ui->list->installEventFilter(this);
    m_ui->list->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_ui->list->setMinimumHeight(fontMetrics().height() * 14);
    buildMenu();
    const auto forward = [this](auto signal) {
        return [this, signal] {
            if (const auto profile = chosen())
                Q_EMIT(this->*signal)(*profile);
        };
    };
    connect(m_ui->list, &QListWidget::itemSelectionChanged, this, &ConnectionListPage::showChosen);
    connect(m_ui->list, &QListWidget::itemDoubleClicked, this, &ConnectionListPage::editCurrent);
    connect(m_ui->editButton, &QPushButton::clicked, this, &ConnectionListPage::editCurrent);
    connect(m_ui->duplicateButton, &QPushButton::clicked, this, forward(&ConnectionListPage::duplicateChosen));
    connect(m_ui->testButton, &QPushButton::clicked, this, forward(&ConnectionListPage::testChosen));
    connect(m_ui->removeButton, &QPushButton::clicked, this, forward(&ConnectionListPage::removeChosen));
    connect(m_ui->importButton, &QPushButton::clicked, this, &ConnectionListPage::importChosen);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ConnectionListPage::exportChosen);
    showChosen();
}

ConnectionListPage::~ConnectionListPage() = default;

void ConnectionListPage::buildMenu()
{
    auto *menu = new QMenu(this);
    for (const auto kind : {Profile::Kind::ZatoServer, Profile::Kind::LicenseSpring, Profile::Kind::DatabaseServer, Profile::Kind::LocalDatabase})
        menu->addAction(ProfileLook::icon(kind), ErrorText::word(kind), this, [this, kind] { Q_EMIT addChosen(kind); });
    m_ui->addButton->setPopup(menu);
}

void ConnectionListPage::setProfiles(const QList<Profile> &profiles, const QStringList &chosenIds)
{
    m_profiles = profiles;
    const QSignalBlocker quiet(m_ui->list);
    m_ui->list->clear();
    for (const Profile &profile : profiles) {
        QListWidgetItem *item = ProfileLook::item(profile);
        m_ui->list->addItem(item);
        if (chosenIds.contains(profile.id)) {
            if (m_ui->list->selectedItems().isEmpty())
                m_ui->list->setCurrentItem(item);
            item->setSelected(true);
        }
    }
    ProfileLook::apply(m_ui->list);
    if (m_ui->list->selectedItems().isEmpty())
        m_ui->list->setCurrentRow(0);
    showChosen();
}

void ConnectionListPage::setBusy(bool busy)
{
    m_isBusy = busy;
    showChosen();
}

void ConnectionListPage::focusList()
{
    if (m_profiles.isEmpty())
        m_ui->addButton->setFocus();
    else
        m_ui->list->setFocus();
}

QStringList ConnectionListPage::chosenIds() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        if (m_ui->list->item(row)->isSelected())
            ids << m_profiles.at(row).id;
    }
    return ids;
}

bool ConnectionListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            m_ui->removeButton->click();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            editCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<Profile> ConnectionListPage::chosen() const
{
    const QStringList ids = chosenIds();
    if (ids.size() != 1)
        return std::nullopt;
    for (const Profile &profile : m_profiles) {
        if (profile.id == ids.first())
            return profile;
    }
    return std::nullopt;
}

void ConnectionListPage::showChosen()
{
    const auto profile = chosen();
    const bool isOwn = profile && !profile->isDeployed;
    m_ui->editButton->setEnabled(isOwn && !m_isBusy);
    m_ui->removeButton->setEnabled(isOwn && !m_isBusy);
    m_ui->duplicateButton->setEnabled(profile && !profile->isSample && !m_isBusy);
    m_ui->testButton->setEnabled(profile && profile->kind != Profile::Kind::LocalDatabase && !m_isBusy);
    m_ui->exportButton->setEnabled(!m_ui->list->selectedItems().isEmpty() && !m_isBusy);
    m_ui->addButton->setEnabled(!m_isBusy);
    m_ui->importButton->setEnabled(!m_isBusy);
    if (m_profiles.isEmpty())
        m_ui->facts->setText(tr("There is no connection yet. Add one, or import a file of them."));
    else if (profile && profile->isDeployed)
        m_ui->facts->setText(tr("Set up for everybody on this computer: it cannot be edited here. Duplicate it to change something."));
    else
        m_ui->facts->clear();
}

void ConnectionListPage::editCurrent()
{
    const auto profile = chosen();
    if (profile && !profile->isDeployed && !m_isBusy)
        Q_EMIT editChosen(*profile);
}

} // namespace passwright
