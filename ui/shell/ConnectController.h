// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connector.h"
#include "models/services/ProfileStore.h"

#include <QObject>

namespace passwright {

//! Takes a profile to an open connection: opens, creates, prepares; remembers what was opened. One
//! at a time. Knows no window.
class ConnectController final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive it.
    ConnectController(Connector &connector, ProfileStore &profiles, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    //! Null where none is open.
    [[nodiscard]] std::shared_ptr<Connection> connection() const { return m_connection; }
    //! Of the connection, or of the last try.
    [[nodiscard]] const Profile &profile() const { return m_profile; }

    //! Each does nothing while another is under way.
    //! \p keepsKey: once open, the key of the profile's secrets.conf goes to the system keychain, and the
    //! profile does without the file.
    void open(const Profile &profile, bool keepsKey = false);
    void create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules);
    void openSample(const QString &path);
    //! After preparationNeeded(): the person said yes.
    void prepare();
    void close();

Q_SIGNALS:
    void busyChanged(bool busy);
    //! The connection is there, and ready to sign in.
    void opened();
    //! The connection is there, and cannot be worked with before prepare().
    void preparationNeeded();
    void prepared(const QString &backupPath);
    void failed(const passwright::Error &error);

private:
    void await(const Profile &profile, const Task<Connector::Opened> &task);
    void remember();
    void keepKey();
    void setBusy(bool busy);

    Connector &m_connector;
    ProfileStore &m_profiles;
    Profile m_profile;
    std::shared_ptr<Connection> m_connection;
    bool m_isBusy = false;
    bool m_keepsKey = false;
};

} // namespace passwright
