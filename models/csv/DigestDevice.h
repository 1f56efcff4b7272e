// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCryptographicHash>
#include <QIODevice>

namespace passwright {

//! Reads another device from its beginning to its end and knows the SHA-256 of what has gone through. It keeps no copy.
class DigestDevice final : public QIODevice
{
    Q_OBJECT

public:
    //! \p source is open for reading and outlives this, which is open at once.
    explicit DigestDevice(QIODevice &source);

    [[nodiscard]] bool isSequential() const override { return true; }
    //! 32 bytes.
    [[nodiscard]] QByteArray digest() const { return m_hash.result(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_source;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace passwright
