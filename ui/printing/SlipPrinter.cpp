// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/SlipPrinter.h"

#include "models/domain/Task.h"
#include "ui/printing/SpoolerPipe.h"
#include "ui/words/ErrorText.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QThreadPool>

#include <memory>

namespace passwright {
namespace {

//! What became of the printing: empty words where it went well.
struct Spooled
{
    QString problem = {};
};

} // namespace

SlipPrinter::SlipPrinter(const QString &spooler, QObject *parent)
    : QObject(parent)
    , m_spooler(spooler)
{
}

SlipPrinter::Fill SlipPrinter::one(const Slip &slip)
{
    return [slip](SlipSheet &sheet) -> Result<Done> {
        (void)sheet.add(slip);
        return Done{};
    };
}

void SlipPrinter::ask(const Fill &fill, SlipSheet::PerPage perPage, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintShowPageSize | QAbstractPrintDialog::PrintCollateCopies);
    connect(dialog, &QDialog::accepted, this, [this, printer, fill, perPage] {
        if (printer->outputFileName().isEmpty()) {
            Q_EMIT begun();
            print(fill, perPage, printer->printerName(), printer->copyCount(), printer->pageLayout());
        } else {
            Q_EMIT failed(tr("A slip is printed on paper alone, so that no file holds the password. Choose a printer."));
        }
    });
    dialog->open();
}

void SlipPrinter::print(const Fill &fill, SlipSheet::PerPage perPage, const QString &printer, int copies, const QPageLayout &layout)
{
    QStringList arguments{QStringLiteral("-n"), QString::number(copies)};
    if (!printer.isEmpty())
        arguments << QStringLiteral("-d") << printer;
    arguments << QStringLiteral("--") << QStringLiteral("-");

    auto promise = std::make_shared<QPromise<Result<Spooled>>>();
    promise->start();
    whenDone<Spooled>(this, promise->future(), [this](const Result<Spooled> &spooled) {
        if (!spooled.ok())
            Q_EMIT failed(ErrorText::sentence(spooled.error()));
        else if (!spooled->problem.isEmpty())
            Q_EMIT failed(spooled->problem);
        else
            Q_EMIT printed();
    });
    QThreadPool::globalInstance()->start([spooler = m_spooler, arguments, fill, perPage, layout, promise] {
        const auto spool = [&]() -> Result<Spooled> {
            SpoolerPipe pipe(spooler, arguments);
            if (!pipe.start())
                //: %1: the name of a program, such as "lp"
                return Spooled{tr("The slip was not printed: the program “%1” is not there. Install the package cups-client.").arg(spooler)};
            SlipSheet sheet(pipe, layout, perPage);
            if (const auto filled = fill(sheet); !filled.ok()) {
                pipe.giveUp();
                return filled.error();
            }
            const bool isTaken = sheet.finish();
            const auto exitCode = pipe.finish();
            if (isTaken && exitCode == 0)
                return Spooled{};
            //: %1: the words of the printing system
            return Spooled{tr("The slip was not printed: %1").arg(pipe.complaint())};
        };
        promise->addResult(spool());
        promise->finish();
    });
}

} // namespace passwright
