// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QDateTime>
#include <QObject>
#include <QPageLayout>
#include <QString>

class QPrinter;

namespace passwright {

//! Prints a slip with a new password on it. The page is made in memory and handed to the system's
//! spooler through a pipe: no file of this program ever holds it. GUI thread.
class SlipPrinter : public QObject
{
    Q_OBJECT

public:
    struct Slip
    {
        QString name = {};
        QString userName = {};
        Secret password = {};
        QDateTime expiry = {}; //!< UTC; invalid where it is not known
        bool mustChange = false;
    };

    //! \p spooler: the program that takes a PDF on its standard input, with the options of lp.
    explicit SlipPrinter(const QString &spooler = QStringLiteral("lp"), QObject *parent = nullptr);

    //! The slip as a PDF.
    [[nodiscard]] static QByteArray render(const Slip &slip, const QPageLayout &layout);

    //! Asks for the printer in a dialog above \p parent, which does not block; then prints.
    void ask(const Slip &slip, QWidget *parent);
    //! Prints at once; an empty \p printer is the system's default.
    void print(const Slip &slip, const QString &printer, int copies, const QPageLayout &layout);

Q_SIGNALS:
    void printed();
    //! \p words: what went wrong, a sentence for people.
    void failed(const QString &words);

private:
    QString m_spooler;
};

} // namespace passwright
