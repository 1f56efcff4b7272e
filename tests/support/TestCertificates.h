// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace passwright {

//! An authority and servers' certificates, made by the openssl program for one test run. They take
//! about a second to make: one object for all tests of a program.
class TestCertificates
{
public:
    struct Identity
    {
        QSslCertificate certificate;
        QSslKey key;
    };

    TestCertificates();

    //! False: the openssl program is not there, or would not do it; what it said.
    [[nodiscard]] bool isValid() const { return m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }

    //! What RestOptions::authorities takes.
    [[nodiscard]] QByteArray authorityPem() const { return m_authority; }
    //! What RestOptions::pinnedKey takes: of good(), by the openssl program's reckoning.
    [[nodiscard]] QByteArray goodPin() const { return m_goodPin; }

    // All but wrongName() are for localhost, 127.0.0.1 and ::1; all but unknown() are of the authority.
    [[nodiscard]] const Identity &good() const { return m_good; }
    [[nodiscard]] const Identity &secondKey() const { return m_secondKey; }
    [[nodiscard]] const Identity &expired() const { return m_expired; }
    [[nodiscard]] const Identity &notYetValid() const { return m_notYetValid; }
    [[nodiscard]] const Identity &wrongName() const { return m_wrongName; }
    [[nodiscard]] const Identity &unknown() const { return m_unknown; } //!< signed by itself, with good()'s key

private:
    QTemporaryDir m_folder;
    QString m_error;
    QByteArray m_authority;
    QByteArray m_goodPin;
    Identity m_good;
    Identity m_secondKey;
    Identity m_expired;
    Identity m_notYetValid;
    Identity m_wrongName;
    Identity m_unknown;
};

} // namespace passwright
