// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ClipboardGuard.h"

#include <QMimeData>

#include <algorithm>
#include <chrono>
#include <utility>

namespace passwright {
namespace {

using namespace std::chrono_literals;

//! Gives the text when it is asked for, so that no plain copy of it lies about.
class SecretMimeData final : public QMimeData
{
public:
    explicit SecretMimeData(Secret secret)
        : m_secret(std::move(secret))
    {
    }

    [[nodiscard]] QStringList formats() const override { return {plainText(), hint()}; }
    [[nodiscard]] bool hasFormat(const QString &type) const override { return formats().contains(type); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType) const override
    {
        if (type == plainText())
            return m_secret.toString();
        if (type == hint())
            return QByteArrayLiteral("secret");
        return {};
    }

private:
    static QString plainText() { return QStringLiteral("text/plain"); }
    static QString hint() { return QLatin1String(ClipboardGuard::secretHintType); }

    Secret m_secret;
};

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clipboard(&clipboard)
    , m_clock(clock)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        --m_ticksLeft;
        check();
    });
}

ClipboardGuard::~ClipboardGuard()
{
    clearNow();
}

void ClipboardGuard::setSeconds(int seconds)
{
    m_seconds = std::max(seconds, 1);
}

void ClipboardGuard::copy(const Secret &secret)
{
    if (!m_clipboard)
        return;
    auto *data = new SecretMimeData(secret);
    m_data = data;
    m_secret = secret;
    m_clearAt = m_clock.nowUtc().addSecs(m_seconds);
    m_ticksLeft = m_seconds;
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
    m_tick.start();
    Q_EMIT secondsLeftChanged(secondsLeft());
}

int ClipboardGuard::secondsLeft() const
{
    if (!m_tick.isActive())
        return 0;
    // Of clock and ticks the sooner: a clock set back must not keep the password longer.
    const qint64 ms = m_clock.nowUtc().msecsTo(m_clearAt);
    return static_cast<int>(std::clamp<qint64>((ms + 999) / 1000, 0, std::max(m_ticksLeft, 0)));
}

void ClipboardGuard::clearNow()
{
    if (!m_tick.isActive())
        return;
    if (isOurs())
        m_clipboard->clear(QClipboard::Clipboard);
    forget();
}

void ClipboardGuard::check()
{
    if (!m_tick.isActive())
        return;
    if (secondsLeft() == 0)
        clearNow();
    else
        Q_EMIT secondsLeftChanged(secondsLeft());
}

bool ClipboardGuard::isOurs() const
{
    if (!m_clipboard)
        return false;
    if (m_data && m_clipboard->mimeData(QClipboard::Clipboard) == m_data)
        return true;
    // A clipboard manager may have taken it over: then the text tells.
    QString text = m_clipboard->text(QClipboard::Clipboard);
    const bool same = !text.isEmpty() && Secret::fromString(text) == m_secret;
    wipe(text);
    return same;
}

void ClipboardGuard::forget()
{
    m_tick.stop();
    m_data.clear();
    m_secret = {};
    Q_EMIT secondsLeftChanged(0);
    Q_EMIT ended();
}

} // namespace passwright
