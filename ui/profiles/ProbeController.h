// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connector.h"
#include "ui/profiles/TypedSecret.h"

#include <QObject>

namespace passwright {

//! Tests whether the server of a profile can be reached, with what was typed and not saved yet: the
//! secrets lie in memory under an id of their own meanwhile. One test at a time. Knows no window.
class ProbeController final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive it.
    ProbeController(Connector &connector, SecretStore &secrets, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    //! \p typed stand in for those that are kept. Does nothing while another is under way.
    void test(const Profile &profile, const QList<TypedSecret> &typed);
    //! Its answer, if it comes, is not told any more.
    void giveUp();

Q_SIGNALS:
    void busyChanged(bool busy);
    void found(const passwright::ServerProbe &probe, passwright::Profile::Kind kind);
    void failed(const passwright::Error &error);

private:
    //! The secrets that the profile needs and nobody typed, from where they are kept.
    void gather(const QString &profileId, QList<SecretName> left, const QList<TypedSecret> &secrets);
    void probe(const QList<TypedSecret> &secrets);
    void end(int number, const Result<ServerProbe> &result);
    void setBusy(bool busy);

    Connector &m_connector;
    SecretStore &m_secrets;
    Profile m_profile; //!< under the id of the test
    int m_number = 0;  //!< of the test
    bool m_isBusy = false;
};

} // namespace passwright
