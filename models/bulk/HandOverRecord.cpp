// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/HandOverRecord.h"

#include <QtEndian>

#include <limits>
#include <optional>

namespace passwright {
namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

template<class T>
void append(QByteArray &bytes, T number)
{
    const T bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void appendText(QByteArray &bytes, QByteArrayView text)
{
    append(bytes, static_cast<quint32>(text.size()));
    bytes.append(text);
}

//! Takes from the front; once something is missing, nothing more is there.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    std::optional<QByteArrayView> take(qsizetype size)
    {
        if (size > m_rest.size())
            return std::nullopt;
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    template<class T>
    std::optional<T> number()
    {
        const auto bytes = take(sizeof(T));
        return bytes ? std::optional(qFromBigEndian<T>(bytes->data())) : std::nullopt;
    }
    std::optional<QByteArrayView> text()
    {
        const auto size = number<quint32>();
        return size ? take(*size) : std::nullopt;
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

} // namespace

Secret HandOverRecord::toBytes(const HandOverEntry &entry)
{
    QByteArray bytes;
    const QByteArray userId = entry.userId.toUtf8();
    const QByteArray userName = entry.userName.toUtf8();
    const QByteArray name = entry.name.toUtf8();
    constexpr qsizetype fixed = 64;
    // At once, so that no copy with a password in it is left behind as it grows.
    bytes.reserve(fixed + userId.size() + userName.size() + name.size() + entry.password.size());
    append<qint64>(bytes, entry.number);
    append<qint64>(bytes, entry.expiry.isValid() ? entry.expiry.toMSecsSinceEpoch() : noTime);
    append<quint8>(bytes, entry.mustChange ? 1 : 0);
    appendText(bytes, userId);
    appendText(bytes, userName);
    appendText(bytes, name);
    appendText(bytes, entry.password.bytes());
    return Secret::taking(std::move(bytes));
}

Result<HandOverEntry> HandOverRecord::fromBytes(const Secret &bytes)
{
    Reader reader(bytes.bytes());
    const auto number = reader.number<qint64>();
    const auto expiry = reader.number<qint64>();
    const auto mustChange = reader.number<quint8>();
    const auto userId = reader.text();
    const auto userName = reader.text();
    const auto name = reader.text();
    const auto password = reader.text();
    if (!password || !reader.isAtEnd())
        return Error{.kind = Error::Kind::Damaged, .detail = QStringLiteral("an entry has another form")};
    return HandOverEntry{.number = *number,
                         .userId = QString::fromUtf8(*userId),
                         .userName = QString::fromUtf8(*userName),
                         .name = QString::fromUtf8(*name),
                         .password = Secret::fromUtf8(*password),
                         .expiry = *expiry == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(*expiry, Qt::UTC),
                         .mustChange = *mustChange != 0};
}

} // namespace passwright
