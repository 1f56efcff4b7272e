// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace passwright {

//! Which server is the right one, and how long to wait for it.
struct RestOptions
{
    QUrl base = {}; //!< https, or http to a loopback address; a path of its own stands before every request's

    //! PEM certificates of a private authority: they alone are trusted then. Empty: the system's.
    QByteArray authorities = {};
    //! SHA-256 over the server key's SubjectPublicKeyInfo (RFC 7469, section 2.4), 32 bytes: the key must
    //! be this one. With it, and without authorities, who signed the certificate is not looked at; its
    //! name and dates are. Empty: any key that a trusted certificate has.
    QByteArray pinnedKey = {};

    enum class Proxy { System, None, Own };
    Proxy proxy = Proxy::System;
    QUrl proxyAddress = {}; //!< Own: http://host:port or socks5://host:port, without a password

    std::chrono::milliseconds connectTimeout{10000}; //!< until the connection stands, TLS included
    std::chrono::milliseconds totalTimeout{30000};   //!< until the whole answer is there
    qint64 largestAnswer = 1024LL * 1024;            //!< bytes of the body
};

} // namespace passwright
