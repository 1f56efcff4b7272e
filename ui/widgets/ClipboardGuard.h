// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Secret.h"

#include <QClipboard>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QMimeData;

namespace passwright {

//! Puts a password on the clipboard for a while, never on the primary selection. What it puts there is
//! marked as secret for clipboard managers, and is cleared after some seconds and when the guard
//! dies, but only if it is still there. GUI thread.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    //! The type by which clipboard managers know to keep no history of it.
    static constexpr auto secretHintType = "x-kde-passwordManagerHint";

    //! \p clock must outlive it.
    ClipboardGuard(QClipboard &clipboard, const Clock &clock, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    //! How long a copy stays, at least a second; holds from the next copy. 30 at the start.
    void setSeconds(int seconds);
    [[nodiscard]] int seconds() const { return m_seconds; }

    void copy(const Secret &secret);
    //! Until it is cleared; 0 where nothing of ours is waiting for that.
    [[nodiscard]] int secondsLeft() const;

public Q_SLOTS:
    //! Clears the clipboard now if what it holds is ours.
    void clearNow();
    //! Looks at the clock; called every second while a copy waits.
    void check();

Q_SIGNALS:
    void secondsLeftChanged(int seconds);
    //! The copy is gone: cleared, or replaced by somebody else.
    void ended();

private:
    [[nodiscard]] bool isOurs() const;
    void forget();

    QPointer<QClipboard> m_clipboard;
    const Clock &m_clock;
    QTimer m_tick;
    QPointer<QMimeData> m_data;
    Secret m_secret;
    QDateTime m_clearAt;
    int m_seconds = 30;
    int m_ticksLeft = 0;
};

} // namespace passwright
