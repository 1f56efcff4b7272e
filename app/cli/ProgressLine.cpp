// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ProgressLine.h"

#include <cmath>
#include <unistd.h>

namespace passwright {
namespace {

constexpr qint64 everyMs = 5000;

void write(const QByteArray &bytes)
{
    // A progress line that cannot be written is no reason to end.
    (void)!::write(STDERR_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    end();
}

void ProgressLine::show(const BulkProgress &progress)
{
    if (m_isTerminal) {
        m_isBegun = true;
        write('\r' + words(progress).toUtf8() + "\033[K");
        return;
    }
    if (m_sinceLast.isValid() && m_sinceLast.elapsed() < everyMs)
        return;
    m_sinceLast.start();
    write(words(progress).toUtf8() + '\n');
}

void ProgressLine::end()
{
    if (std::exchange(m_isBegun, false))
        write("\n");
}

QString ProgressLine::words(const BulkProgress &progress)
{
    //: Progress; %1 of %2 users
    QStringList parts{progress.total ? tr("%1 of %2").arg(progress.done).arg(*progress.total) : QString::number(progress.done)};
    if (!progress.total && progress.fraction)
        parts << tr("%1 %").arg(std::llround(*progress.fraction * 100));
    if (progress.perSecond > 0)
        parts << tr("%1 a second").arg(progress.perSecond, 0, 'f', progress.perSecond < 10 ? 1 : 0);
    if (progress.secondsLeft) {
        constexpr qint64 minute = 60;
        const qint64 seconds = *progress.secondsLeft;
        parts << (seconds < minute ? tr("%n seconds left", nullptr, static_cast<int>(seconds))
                                   : tr("%n minutes left", nullptr, static_cast<int>(seconds / minute)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace passwright
