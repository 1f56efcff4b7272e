// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ConnectionsDialog.h"

#include "ui/profiles/ConnectionsController.h"
#include "ui/profiles/ProbeController.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EnterOnce.h"
#include "ui/words/ErrorText.h"
#include "ui_ConnectionsDialog.h"

#include <QFileDialog>

#include <utility>

namespace passwright {

ConnectionsDialog::ConnectionsDialog(Connector &connector, ProfileStore &profiles, SecretStore &secrets,
    ProfileExchange &exchange, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionsDialog>())
    , m_connections(new ConnectionsController(profiles, secrets, exchange, this))
    , m_probe(new ProbeController(connector, secrets, this))
    , m_clock(clock)
{
    m_ui->setupUi(this);
    connectList();
    connectEditor();
    connectControllers();
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->banner, &OutcomeBanner::actionChosen, this, &ConnectionsDialog::answered);
    connect(m_ui->banner, &OutcomeBanner::dismissed, this, [this] { m_question = Question::None; });
    whenDone<bool>(this, secrets.hasKeychain(),
        [this](const Result<bool> &has) { m_ui->editor->setHasKeychain(has && *has); });
    (new EnterOnce(this))->guard(this);
    showList({profiles.lastUsed()});
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 36);
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::connectList()
{
    ConnectionListPage *page = m_ui->listPage;
    connect(page, &ConnectionListPage::addChosen, this, [this](Profile::Kind kind) { edit({.kind = kind}, false); });
    connect(page, &ConnectionListPage::editChosen, this, [this](const Profile &profile) { edit(profile, false); });
    connect(page, &ConnectionListPage::duplicateChosen, this,
        [this](const Profile &profile) { edit(m_connections->duplicate(profile), false); });
    connect(page, &ConnectionListPage::testChosen, this, [this](const Profile &profile) {
        clearMessage();
        m_probe->test(profile, {});
    });
    connect(page, &ConnectionListPage::removeChosen, this, &ConnectionsDialog::askToRemove);
    connect(page, &ConnectionListPage::importChosen, this, &ConnectionsDialog::chooseImport);
    connect(page, &ConnectionListPage::exportChosen, this, &ConnectionsDialog::chooseExport);
}

void ConnectionsDialog::connectEditor()
{
    ConnectionEditor *editor = m_ui->editor;
    connect(editor, &ConnectionEditor::saveChosen, this, [this, editor](bool thenConnect) {
        clearMessage();
        m_thenConnect = thenConnect;
        m_connections->save(editor->form().profile(), editor->form().typedSecrets(), editor->form().keep());
    });
    connect(editor, &ConnectionEditor::testChosen, this, [this, editor] {
        clearMessage();
        m_probe->test(editor->form().profile(), editor->form().typedSecrets());
    });
    connect(editor, &ConnectionEditor::cancelChosen, this, &ConnectionsDialog::leaveEditor);
}

void ConnectionsDialog::connectControllers()
{
    connect(m_connections, &ConnectionsController::saved, this, &ConnectionsDialog::showSaved);
    connect(m_connections, &ConnectionsController::failed, this, &ConnectionsDialog::showError);
    connect(m_connections, &ConnectionsController::removed, this, [this](const Profile &profile) {
        showList({});
        //: %1 is a connection's name.
        m_ui->banner->showMessage(OutcomeBanner::Kind::Changed, tr("“%1” is removed.").arg(profile.name));
    });
    connect(m_connections, &ConnectionsController::imported, this, [this](const QList<Profile> &profiles) {
        QStringList ids;
        for (const Profile &profile : profiles)
            ids << profile.id;
        showList(ids);
        m_ui->banner->showMessage(OutcomeBanner::Kind::Changed,
            tr("%n connections are imported.", nullptr, static_cast<int>(profiles.size())),
            {tr("Such a file has no keys in it: they are asked for.")});
    });
    connect(m_connections, &ConnectionsController::exported, this, [this](const QString &path, int count) {
        //: %1 is the path of a file.
        m_ui->banner->showMessage(OutcomeBanner::Kind::Changed, tr("%n connections are exported to %1.", nullptr, count).arg(path),
            {tr("The file has no keys in it.")});
    });
    connect(m_probe, &ProbeController::busyChanged, this, [this](bool busy) {
        m_ui->listPage->setBusy(busy);
        m_ui->editor->setBusy(busy);
        if (busy)
            m_ui->banner->showMessage(OutcomeBanner::Kind::Info, tr("The server is being asked …"));
    });
    connect(m_probe, &ProbeController::found, this, &ConnectionsDialog::showProbe);
    connect(m_probe, &ProbeController::failed, this, &ConnectionsDialog::showError);
}

void ConnectionsDialog::addOne(Profile::Kind kind)
{
    m_isDirect = true;
    edit({.kind = kind}, true);
}

void ConnectionsDialog::editOne(const Profile &profile)
{
    m_isDirect = true;
    edit(profile, true);
}

void ConnectionsDialog::reject()
{
    if (m_ui->pages->currentWidget() != m_ui->editor) {
        QDialog::reject();
        return;
    }
    if (!m_ui->editor->isEdited() || m_question == Question::Discard) {
        leaveEditor();
        return;
    }
    m_ui->banner->showMessage(OutcomeBanner::Kind::Caution, tr("What was entered is not saved yet."));
    m_ui->banner->setAction(tr("Leave without saving"));
    m_question = Question::Discard;
}

void ConnectionsDialog::edit(const Profile &profile, bool isToConnect)
{
    clearMessage();
    m_ui->pages->setCurrentWidget(m_ui->editor);
    m_ui->closeRow->hide();
    m_ui->editor->edit(profile, isToConnect);
}

void ConnectionsDialog::leaveEditor()
{
    m_probe->giveUp();
    m_ui->editor->form().wipe();
    clearMessage();
    if (m_isDirect)
        QDialog::reject();
    else
        showList(m_ui->listPage->chosenIds());
}

void ConnectionsDialog::showList(const QStringList &chosen)
{
    m_ui->listPage->setProfiles(m_connections->profiles(), chosen);
    m_ui->pages->setCurrentWidget(m_ui->listPage);
    m_ui->closeRow->show();
    m_ui->listPage->focusList();
}

void ConnectionsDialog::showSaved(const Profile &profile, const std::optional<Error> &keychainProblem)
{
    m_probe->giveUp();
    m_ui->editor->form().wipe();
    if (m_thenConnect && !keychainProblem) {
        accept();
        Q_EMIT connectChosen(profile);
        return;
    }
    m_isDirect = false;
    showList({profile.id});
    //: %1 is a connection's name.
    const QString headline = tr("“%1” is saved.").arg(profile.name);
    if (keychainProblem)
        m_ui->banner->showMessage(OutcomeBanner::Kind::Caution, headline,
            {ErrorText::sentence(*keychainProblem), tr("Its keys are kept in memory until Passwright ends.")});
    else
        m_ui->banner->showMessage(OutcomeBanner::Kind::Changed, headline);
}

void ConnectionsDialog::showProbe(const ServerProbe &probe, Profile::Kind kind)
{
    m_ui->banner->showMessage(
        probe.api == ServerProbe::Api::AsExpected ? OutcomeBanner::Kind::Changed : OutcomeBanner::Kind::Caution,
        ErrorText::headline(probe, kind, DateText::date(probe.certificateUntil)), ErrorText::lines(probe, m_clock.nowUtc()));
}

void ConnectionsDialog::showError(const Error &error)
{
    m_question = Question::None;
    m_ui->banner->showError(error);
}

void ConnectionsDialog::askToRemove(const Profile &profile)
{
    if (m_question == Question::Remove && m_removeId == profile.id) {
        answered();
        return;
    }
    //: %1 is a connection's name.
    m_ui->banner->showMessage(OutcomeBanner::Kind::Caution, tr("Remove “%1”?").arg(profile.name),
        {profile.kind == Profile::Kind::LocalDatabase ? tr("It leaves this list; the database itself stays.")
                                                      : tr("Its settings go, and the keys that are kept for it.")});
    //: Button: yes, remove the connection.
    m_ui->banner->setAction(tr("Remove it"));
    m_question = Question::Remove;
    m_removeId = profile.id;
}

void ConnectionsDialog::answered()
{
    switch (std::exchange(m_question, Question::None)) {
    case Question::None:
        break;
    case Question::Discard:
        leaveEditor();
        break;
    case Question::Remove:
        m_connections->remove(m_removeId);
        break;
    }
}

void ConnectionsDialog::chooseImport()
{
    clearMessage();
    auto *dialog = new QFileDialog(this, tr("Import connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_connections, &ConnectionsController::importFrom);
    dialog->open();
}

void ConnectionsDialog::chooseExport()
{
    clearMessage();
    auto *dialog = new QFileDialog(this, tr("Export connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, m_connections,
        [this, ids = m_ui->listPage->chosenIds()](const QString &path) { m_connections->exportTo(path, ids); });
    dialog->open();
}

void ConnectionsDialog::clearMessage()
{
    m_question = Question::None;
    m_ui->banner->dismiss();
}

} // namespace passwright
