// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace passwright {

//! SHA-256 (FIPS 180-4), one after the other on the same object, as fast as the processor has it. Not for
//! secrets. Needs no CryptoGate. One object, one thread at a time.
class Sha256
{
public:
    static constexpr int size = 32; //!< bytes

    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    //! Of what was added since the last result.
    [[nodiscard]] QByteArray result();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
