// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WelcomePage.h"

#include "ui/profiles/ProfileLook.h"
#include "ui/widgets/EnterOnce.h"
#include "ui/widgets/Icons.h"
#include "ui_WelcomePage.h"

#include <QKeyEvent>
#include <QLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShowEvent>

namespace passwright {

WelcomePage::WelcomePage(QWidget *parent)
    : CenteredPage(Place::Middle, 76, parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(column());
    // It is to be seen whole in the window's first size.
    const int line = fontMetrics().height();
    widget()->layout()->setContentsMargins(2 * line, 0, 2 * line, 0);
    column()->layout()->setSpacing(line / 4);
    m_ui->serverRows->setSpacing(line / 4);
    m_ui->logo->setLines(3.2);
    m_ui->logo->setIcon(Icons::application());
    m_ui->zatoButton->setIcon(Icons::get(Icons::Name::Server, Tone::Accent));
    m_ui->licenseSpringButton->setIcon(Icons::get(Icons::Name::License, Tone::Accent));
    m_ui->databaseServerButton->setIcon(Icons::get(Icons::Name::Database, Tone::Accent));
    m_ui->openButton->setIcon(Icons::get(Icons::Name::Folder, Tone::Accent));
    m_ui->createButton->setIcon(Icons::get(Icons::Name::Create, Tone::Accent));
    m_ui->sampleButton->setIcon(Icons::get(Icons::Name::Users, Tone::Accent));
    m_ui->connectionsButton->setIcon(Icons::get(Icons::Name::Connections));
    m_ui->preferencesButton->setIcon(Icons::get(Icons::Name::Preferences));
    m_ui->recent->installEventFilter(this);
    connect(m_ui->recent, &QListWidget::currentRowChanged, this, &WelcomePage::showCurrent);
    connect(m_ui->recent, &QListWidget::itemDoubleClicked, this, &WelcomePage::openCurrent);
    connect(m_ui->openRecentButton, &QPushButton::clicked, this, &WelcomePage::openCurrent);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &WelcomePage::forgetCurrent);
    connect(m_ui->zatoButton, &QAbstractButton::clicked, this, [this] { Q_EMIT serverChosen(Profile::Kind::ZatoServer); });
    connect(m_ui->licenseSpringButton, &QAbstractButton::clicked, this,
        [this] { Q_EMIT serverChosen(Profile::Kind::LicenseSpring); });
    connect(m_ui->databaseServerButton, &QAbstractButton::clicked, this,
        [this] { Q_EMIT serverChosen(Profile::Kind::DatabaseServer); });
    connect(m_ui->banner, &OutcomeBanner::actionChosen, this, &WelcomePage::editChosen);
    connect(m_ui->connectionsButton, &QAbstractButton::clicked, this, &WelcomePage::connectionsChosen);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &WelcomePage::openChosen);
    connect(m_ui->createButton, &QAbstractButton::clicked, this, &WelcomePage::createChosen);
    connect(m_ui->sampleButton, &QAbstractButton::clicked, this, &WelcomePage::sampleChosen);
    connect(m_ui->preferencesButton, &QAbstractButton::clicked, this, &WelcomePage::preferencesChosen);
    (new EnterOnce(this))->guard(column());
    setProfiles({}, {});
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setProfiles(const QList<Profile> &profiles, const QString &chosen)
{
    m_profiles = profiles;
    m_ui->recent->clear();
    for (const Profile &profile : profiles) {
        QListWidgetItem *item = ProfileLook::item(profile);
        m_ui->recent->addItem(item);
        if (profile.id == chosen)
            m_ui->recent->setCurrentItem(item);
    }
    if (!m_ui->recent->currentItem())
        m_ui->recent->setCurrentRow(0);
    ProfileLook::apply(m_ui->recent);
    const int side = fontMetrics().height();
    const int rows = qMin(static_cast<int>(profiles.size()), 3);
    m_ui->recent->setMaximumHeight(rows * (m_ui->recent->sizeHintForRow(0) + side / 4) + side / 2);
    m_ui->recentBox->setVisible(!profiles.isEmpty());
    showCurrent();
}

void WelcomePage::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QPushButton *button : {m_ui->openRecentButton, static_cast<QPushButton *>(m_ui->zatoButton),
             static_cast<QPushButton *>(m_ui->licenseSpringButton), static_cast<QPushButton *>(m_ui->databaseServerButton),
             static_cast<QPushButton *>(m_ui->openButton),
             static_cast<QPushButton *>(m_ui->createButton), static_cast<QPushButton *>(m_ui->sampleButton), m_ui->connectionsButton})
        button->setEnabled(!busy);
}

void WelcomePage::showError(const Error &error, bool canEdit)
{
    m_ui->banner->showError(error);
    if (canEdit)
        //: Button: opens the form of the connection that could not be opened.
        m_ui->banner->setAction(tr("Edit the connection"));
    ensureWidgetVisible(m_ui->banner);
}

void WelcomePage::showNotice(const QString &headline, const QStringList &lines)
{
    m_ui->banner->showMessage(OutcomeBanner::Kind::Info, headline, lines);
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
        m_ui->zatoButton->setFocus();
    else
        m_ui->recent->setFocus();
}

void WelcomePage::showCurrent()
{
    const int row = m_ui->recent->currentRow();
    const bool isThere = row >= 0 && row < m_profiles.size();
    // A server's settings are worth a question: they are removed where the connections are edited.
    m_canForget = isThere && m_profiles.at(row).kind == Profile::Kind::LocalDatabase && !m_profiles.at(row).isDeployed;
    m_ui->forgetButton->setEnabled(m_canForget);
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
    if (m_canForget && !m_isBusy)
        Q_EMIT forgetChosen(m_profiles.at(row).id);
}

} // namespace passwright
