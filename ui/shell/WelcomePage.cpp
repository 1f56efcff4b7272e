// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WelcomePage.h"

#include "ui/widgets/EnterOnce.h"
#include "ui/widgets/Icons.h"
#include "ui_WelcomePage.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QShowEvent>

namespace passwright {

WelcomePage::WelcomePage(QWidget *parent)
    : CenteredPage(Place::Middle, 66, parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(column());
    m_ui->logo->setLines(3.2);
    m_ui->logo->setIcon(Icons::application());
    m_ui->openButton->setIcon(Icons::get(Icons::Name::Folder, Tone::Accent));
    m_ui->createButton->setIcon(Icons::get(Icons::Name::Create, Tone::Accent));
    m_ui->sampleButton->setIcon(Icons::get(Icons::Name::Users, Tone::Accent));
    m_ui->preferencesButton->setIcon(Icons::get(Icons::Name::Preferences));
    m_ui->recent->installEventFilter(this);
    connect(m_ui->recent, &QListWidget::itemDoubleClicked, this, &WelcomePage::openCurrent);
    connect(m_ui->openRecentButton, &QPushButton::clicked, this, &WelcomePage::openCurrent);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &WelcomePage::forgetCurrent);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &WelcomePage::openChosen);
    connect(m_ui->createButton, &QAbstractButton::clicked, this, &WelcomePage::createChosen);
    connect(m_ui->sampleButton, &QAbstractButton::clicked, this, &WelcomePage::sampleChosen);
    connect(m_ui->preferencesButton, &QAbstractButton::clicked, this, &WelcomePage::preferencesChosen);
    (new EnterOnce(this))->guard(column());
    setProfiles({}, {});
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setProfiles(const QList<Profile> &profiles, const QString &lastUsed)
{
    m_profiles = profiles;
    m_ui->recent->clear();
    for (const Profile &profile : profiles) {
        auto *item = new QListWidgetItem(Icons::get(Icons::Name::Database, Tone::Muted),
            profile.name + QChar(QChar::LineSeparator) + profile.databasePath, m_ui->recent);
        //: Read by screen readers; %1 a connection's name, %2 the path of its file.
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(profile.name, profile.databasePath));
        item->setToolTip(profile.databasePath);
        if (profile.id == lastUsed)
            m_ui->recent->setCurrentItem(item);
    }
    if (!m_ui->recent->currentItem())
        m_ui->recent->setCurrentRow(0);
    const int side = fontMetrics().height();
    m_ui->recent->setIconSize({side * 3 / 2, side * 3 / 2});
    m_ui->recent->setSpacing(side / 8);
    m_ui->recent->setTextElideMode(Qt::ElideMiddle);
    m_ui->recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = qMin(static_cast<int>(profiles.size()), 4);
    m_ui->recent->setMaximumHeight(rows * (m_ui->recent->sizeHintForRow(0) + side / 4) + side / 2);
    m_ui->recentBox->setVisible(!profiles.isEmpty());
}

void WelcomePage::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget *button : {static_cast<QWidget *>(m_ui->openRecentButton), static_cast<QWidget *>(m_ui->openButton),
             static_cast<QWidget *>(m_ui->createButton), static_cast<QWidget *>(m_ui->sampleButton)})
        button->setEnabled(!busy);
}

void WelcomePage::showError(const Error &error)
{
    m_ui->banner->showError(error);
    ensureWidgetVisible(m_ui->banner);
}

void WelcomePage::clearMessage()
{
    m_ui->banner->dismiss();
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->recent && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            openCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            forgetCurrent();
            return true;
        }
    }
    return CenteredPage::eventFilter(watched, event);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(column());
    CenteredPage::changeEvent(event);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    CenteredPage::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_profiles.isEmpty())
        m_ui->openButton->setFocus();
    else
        m_ui->recent->setFocus();
}

void WelcomePage::openCurrent()
{
    const int row = m_ui->recent->currentRow();
    if (row >= 0 && !m_isBusy)
        Q_EMIT profileChosen(m_profiles.at(row));
}

void WelcomePage::forgetCurrent()
{
    const int row = m_ui->recent->currentRow();
    if (row >= 0 && !m_isBusy)
        Q_EMIT forgetChosen(m_profiles.at(row).id);
}

} // namespace passwright
