// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QIODevice>

namespace passwright {

//! A request's body, read straight from the secret: no buffer of ours holds it.
//!
//! QNetworkAccessManager sends a request again by itself when a kept connection dies under it, unless it
//! cannot rewind the body: so one that may be sent once alone cannot be rewound.
class BodyDevice final : public QIODevice
{
    Q_OBJECT

public:
    BodyDevice(const Secret &body, bool isRepeatable);

    //! Whether any byte was taken: none has left otherwise.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    //! From now on nothing can be read.
    void seal() { m_isSealed = true; }

    [[nodiscard]] bool isSequential() const override { return !m_isRepeatable; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    [[nodiscard]] qint64 position() const { return m_isRepeatable ? pos() : m_position; }

    Secret m_body;
    bool m_isRepeatable;
    bool m_isSealed = false;
    bool m_wasRead = false;
    qint64 m_position = 0; // of a sequential device, which has no pos()
};

} // namespace passwright
