// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/services/Connector.h"
#include "models/services/ProfileExchange.h"
#include "models/services/ProfileStore.h"
#include "models/services/SecretStore.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace passwright {

class ConnectionsController;
class ProbeController;

namespace Ui {
class ConnectionsDialog;
}

//! The named connections: add, edit, duplicate, test, remove, take to a file and back. What was not
//! saved is not thrown away before a person says so a second time.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! The references must outlive it.
    ConnectionsDialog(Connector &connector, ProfileStore &profiles, SecretStore &secrets, ProfileExchange &exchange,
        const Clock &clock, QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    //! The form of a new connection; the dialog is done with it.
    void addOne(Profile::Kind kind);
    //! Likewise of one that is there.
    void editOne(const Profile &profile);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    //! Saved and to be opened; the dialog closes.
    void connectChosen(const passwright::Profile &profile);

private:
    //! What the banner's action answers.
    enum class Question { None, Discard, Remove };

    void connectList();
    void connectEditor();
    void connectControllers();
    void edit(const Profile &profile, bool isToConnect);
    void leaveEditor();
    void showList(const QStringList &chosen);
    void showSaved(const Profile &profile, const std::optional<Error> &keychainProblem);
    void showProbe(const ServerProbe &probe, Profile::Kind kind);
    void showError(const Error &error);
    void askToRemove(const Profile &profile);
    void answered();
    void chooseImport();
    void chooseExport();
    void clearMessage();

    std::unique_ptr<Ui::ConnectionsDialog> m_ui;
    ConnectionsController *m_connections;
    ProbeController *m_probe;
    const Clock &m_clock;
    Question m_question = Question::None;
    QString m_removeId;
    bool m_isDirect = false; //!< it was opened for one connection alone
    bool m_thenConnect = false;
};

} // namespace passwright
