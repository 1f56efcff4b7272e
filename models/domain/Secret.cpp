// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/Secret.h"

#include <cstring>
#include <utility>

namespace passwright {

class Secret::Buffer
{
public:
    explicit Buffer(QByteArrayView bytes)
        : m_bytes(std::make_unique<char[]>(static_cast<size_t>(bytes.size())))
        , m_size(bytes.size())
    {
        std::memcpy(m_bytes.get(), bytes.data(), static_cast<size_t>(m_size));
    }
    ~Buffer() { explicit_bzero(m_bytes.get(), static_cast<size_t>(m_size)); }
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size;
};

Secret::Secret(std::shared_ptr<const Buffer> buffer)
    : m_buffer(std::move(buffer))
{
}

Secret Secret::fromUtf8(QByteArrayView bytes)
{
    return bytes.isEmpty() ? Secret() : Secret(std::make_shared<const Buffer>(bytes));
}

Secret Secret::fromString(QStringView text)
{
    return taking(text.toUtf8());
}

Secret Secret::taking(QString &&text)
{
    Secret secret = fromString(text);
    wipe(text);
    return secret;
}

Secret Secret::taking(QByteArray &&bytes)
{
    Secret secret = fromUtf8(bytes);
    wipe(bytes);
    return secret;
}

qsizetype Secret::size() const
{
    return bytes().size();
}

qsizetype Secret::codePoints() const
{
    qsizetype count = 0;
    for (const char byte : bytes())
        count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    return count;
}

QByteArrayView Secret::bytes() const
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

QString Secret::toString() const
{
    return QString::fromUtf8(bytes());
}

bool operator==(const Secret &a, const Secret &b)
{
    const QByteArrayView left = a.bytes();
    const QByteArrayView right = b.bytes();
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned>(static_cast<unsigned char>(right[i]));
    return difference == 0;
}

void wipe(QString &text)
{
    if (text.isDetached())
        explicit_bzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace passwright
