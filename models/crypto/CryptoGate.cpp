// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/CryptoGate.h"

#include "models/crypto/Hmac.h"
#include "models/crypto/PasswordHash.h"

#include <QtCrypto>

#include <openssl/crypto.h>

#include <utility>

namespace passwright {

namespace {

constexpr int lockedKilobytes = 64;

QString provider()
{
    return QStringLiteral("qca-ossl");
}

//! FIPS 180-2, appendix B.1.
bool sha256Answers()
{
    QCA::Hash hash(QStringLiteral("sha256"), provider());
    return hash.hash(QCA::MemoryRegion(QByteArrayLiteral("abc"))).toByteArray()
        == QByteArray::fromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

//! RFC 4231, test case 2.
bool hmacAnswers()
{
    return Hmac(Secret::fromUtf8("Jefe")).of("what do ya want for nothing?")
        == QByteArray::fromHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

//! NIST SP 800-38A, F.2.1, the first block.
bool aesAnswers()
{
    QCA::Cipher cipher(QStringLiteral("aes128"), QCA::Cipher::CBC, QCA::Cipher::NoPadding, QCA::Encode,
        QCA::SymmetricKey(QByteArray::fromHex("2b7e151628aed2a6abf7158809cf4f3c")),
        QCA::InitializationVector(QByteArray::fromHex("000102030405060708090a0b0c0d0e0f")), provider());
    const QByteArray block = cipher.update(QByteArray::fromHex("6bc1bee22e409f96e93d7e117393172a")).toByteArray();
    return block == QByteArray::fromHex("7649abac8119b246cee98e9b12e9197d");
}

//! Made with passlib 1.7.4.
bool pbkdf2Answers()
{
    const auto hash = PasswordHash::parse("$pbkdf2-sha512$1$AAAAAAAAAAAAAAAAAAAAAA$QaBkAEFKm3GXMb9xoD51qtWxJuwn"
                                          ".P3QhftDS8cYcQ4z7GLcOQXRofpbtMszkz8ND3oBiq8RuEB4.T7dnDUdXw");
    return hash && hash->verify(Secret()) && !hash->verify(Secret::fromUtf8("x"));
}

//! What stands between this machine and sound cryptography, or nothing.
QString whatFails()
{
    if (QCA::findProvider(provider()) == nullptr)
        return QStringLiteral("qca-ossl plugin");
    if (!QCA::isSupported({QStringLiteral("sha256"), QStringLiteral("hmac(sha1)"), QStringLiteral("hmac(sha256)"),
                              QStringLiteral("aes128-cbc"), QStringLiteral("aes128-cbc-pkcs7")},
            provider()))
        return QStringLiteral("algorithms of qca-ossl");
    if (!QCA::haveSecureRandom())
        return QStringLiteral("secure random generator");
    if (!sha256Answers())
        return QStringLiteral("SHA-256");
    if (!hmacAnswers())
        return QStringLiteral("HMAC-SHA256");
    if (!aesAnswers())
        return QStringLiteral("AES-128-CBC");
    if (!pbkdf2Answers())
        return QStringLiteral("PBKDF2-HMAC-SHA512");
    return {};
}

} // namespace

class CryptoGate::Private
{
public:
    QCA::Initializer qca{QCA::Locking, lockedKilobytes};
};

CryptoGate::CryptoGate(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

CryptoGate::~CryptoGate() = default;

// OpenSSL is not taken down when the program exits: QThread::wait() returns before a thread has given back what
// OpenSSL keeps for it, and both at once end in a crash after all was done. The first call decides.
Result<std::unique_ptr<CryptoGate>> CryptoGate::open()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
    std::unique_ptr<CryptoGate> gate(new CryptoGate(std::make_unique<Private>()));
    const QString failed = whatFails();
    if (!failed.isEmpty())
        return Error{.kind = Error::Kind::CryptoMissing, .subject = failed,
            .detail = QStringLiteral("install libqca-qt6-plugins (Debian 13, Ubuntu), qca-qt6-ossl (Fedora), or run "
                                     "scripts/setup.sh (Debian 12)")};
    return gate;
}

bool CryptoGate::hasSecureMemory() const
{
    return QCA::haveSecureMemory();
}

} // namespace passwright
