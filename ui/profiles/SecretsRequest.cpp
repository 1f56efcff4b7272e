// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/SecretsRequest.h"

#include "ui/profiles/SecretsController.h"
#include "ui/profiles/SecretsPage.h"

namespace passwright {

SecretsRequest::SecretsRequest(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_controller(new SecretsController(secrets, this))
    , m_page(new SecretsPage)
{
    connect(m_controller, &SecretsController::needed, this, [this](const QList<SecretName> &names, bool hasKeychain) {
        m_page->ask(m_profile, names, hasKeychain);
        if (m_error.kind != Error::Kind::SecretNeeded)
            m_page->showError(m_error);
        Q_EMIT asked();
    });
    connect(m_page, &SecretsPage::given, this, [this](const QList<TypedSecret> &typed, SecretStore::Keep keep) {
        m_page->setBusy(true);
        m_controller->keep(m_profile.id, typed, keep);
    });
    connect(m_controller, &SecretsController::kept, this, [this](const std::optional<Error> &keychainProblem) {
        m_page->setBusy(false);
        if (keychainProblem)
            m_page->showKeptInMemory(*keychainProblem);
        else
            Q_EMIT answered(m_profile);
    });
    connect(m_page, &SecretsPage::goOnChosen, this, [this] { Q_EMIT answered(m_profile); });
    connect(m_page, &SecretsPage::backChosen, this, [this] {
        m_page->wipe();
        Q_EMIT leftChosen();
    });
}

bool SecretsRequest::mends(const Error &error)
{
    return error.kind == Error::Kind::SecretNeeded || error.kind == Error::Kind::SecretRefused || error.kind == Error::Kind::KeychainFailed;
}

void SecretsRequest::begin(const Profile &profile, const Error &error)
{
    m_profile = profile;
    m_error = error;
    m_controller->look(profile, error.kind != Error::Kind::KeychainFailed ? secretNameFromText(error.subject) : std::nullopt);
}

} // namespace passwright
