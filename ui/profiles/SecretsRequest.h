// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/services/Profile.h"
#include "models/services/SecretStore.h"

#include <QObject>

namespace passwright {

class SecretsController;
class SecretsPage;

//! Takes a connection that could not be opened for want of a secret to one that can be tried again:
//! finds out what is missing, asks on its page, and keeps what is typed.
class SecretsRequest final : public QObject
{
    Q_OBJECT

public:
    //! The store must outlive it; the page belongs to whoever shows it.
    explicit SecretsRequest(SecretStore &secrets, QObject *parent = nullptr);

    //! True where \p error is one that asking can mend.
    [[nodiscard]] static bool mends(const Error &error);

    [[nodiscard]] SecretsPage *page() const { return m_page; }
    void begin(const Profile &profile, const Error &error);

Q_SIGNALS:
    //! The page is filled, for whoever shows it.
    void asked();
    //! What was missing is kept.
    void answered(const passwright::Profile &profile);
    void leftChosen();

private:
    SecretsController *m_controller;
    SecretsPage *m_page;
    Profile m_profile;
    Error m_error;
};

} // namespace passwright
