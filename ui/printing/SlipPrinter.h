// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "ui/slips/SlipSheet.h"

#include <QObject>
#include <QPageLayout>
#include <QString>

#include <functional>

namespace passwright {

//! Prints slips with new passwords on them. The pages are made in memory and handed to the system's
//! spooler through a pipe, one after another: no file of this program ever holds them. GUI thread.
class SlipPrinter : public QObject
{
    Q_OBJECT

public:
    //! Adds the slips; called on a thread of the pool. Where add() gives false it may end at once.
    using Fill = std::function<Result<Done>(SlipSheet &)>;

    //! \p spooler: the program that takes a PDF on its standard input, with the options of lp.
    explicit SlipPrinter(const QString &spooler = QStringLiteral("lp"), QObject *parent = nullptr);

    //! Adds this one alone.
    [[nodiscard]] static Fill one(const Slip &slip);

    //! Asks for the printer in a dialog above \p parent, which does not block; then prints.
    void ask(const Fill &fill, SlipSheet::PerPage perPage, QWidget *parent);
    //! Prints at once; an empty \p printer is the system's default.
    void print(const Fill &fill, SlipSheet::PerPage perPage, const QString &printer, int copies, const QPageLayout &layout);

Q_SIGNALS:
    //! After ask(): printed() or failed() follows.
    void begun();
    void printed();
    //! \p words: what went wrong, a sentence for people.
    void failed(const QString &words);

private:
    QString m_spooler;
};

} // namespace passwright
