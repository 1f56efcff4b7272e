// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/SlipPrinter.h"

#include "ui/widgets/DateText.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>

#include <memory>

namespace passwright {
namespace {

//! Writes lines one under another, aligned as the language reads.
class Column
{
public:
    Column(QPainter &painter, int width)
        : m_painter(painter)
        , m_width(width)
    {
    }

    void add(const QString &text, const QFont &font, Qt::LayoutDirection direction)
    {
        m_painter.setFont(font);
        m_painter.setLayoutDirection(direction);
        const QRect room(0, m_top, m_width, m_painter.viewport().height() - m_top);
        QRect used;
        const auto align = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        const auto place = static_cast<int>(align | Qt::AlignTop | Qt::AlignAbsolute);
        m_painter.drawText(room, place | Qt::TextWrapAnywhere, text, &used);
        m_top += used.height() + m_painter.fontMetrics().height() / 3;
    }

private:
    QPainter &m_painter;
    int m_width;
    int m_top = 0;
};

} // namespace

SlipPrinter::SlipPrinter(const QString &spooler, QObject *parent)
    : QObject(parent)
    , m_spooler(spooler)
{
}

QByteArray SlipPrinter::render(const Slip &slip, const QPageLayout &layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(layout);
    //: Title of the printed slip
    writer.setTitle(tr("New password"));
    writer.setCreator(QStringLiteral("Passwright"));

    QPainter painter(&writer);
    QFont plain = QGuiApplication::font();
    plain.setPointSize(11);
    QFont title = plain;
    title.setPointSize(16);
    title.setWeight(QFont::DemiBold);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSize(16);

    const auto reading = QGuiApplication::layoutDirection();
    Column column(painter, painter.viewport().width());
    column.add(tr("New password"), title, reading);
    //: On the printed slip; %1: the person's name
    column.add(tr("For: %1").arg(slip.name), plain, reading);
    column.add(tr("User name: %1").arg(slip.userName), plain, reading);
    column.add(tr("Password:"), plain, reading);
    QString password = slip.password.toString();
    column.add(password, mono, Qt::LeftToRight);
    wipe(password);
    if (slip.expiry.isValid())
        column.add(tr("Password expiry: %1").arg(DateText::date(slip.expiry)), plain, reading);
    if (slip.mustChange)
        column.add(tr("You will be asked for a password of your own at the next sign-in."), plain, reading);
    column.add(tr("Destroy this slip once you have used it."), plain, reading);
    painter.end();
    return buffer.data();
}

void SlipPrinter::ask(const Slip &slip, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintShowPageSize | QAbstractPrintDialog::PrintCollateCopies);
    connect(dialog, &QDialog::accepted, this, [this, printer, slip] {
        if (printer->outputFileName().isEmpty())
            print(slip, printer->printerName(), printer->copyCount(), printer->pageLayout());
        else
            Q_EMIT failed(tr("A slip is printed on paper alone, so that no file holds the password. Choose a printer."));
    });
    dialog->open();
}

void SlipPrinter::print(const Slip &slip, const QString &printer, int copies, const QPageLayout &layout)
{
    QStringList arguments{QStringLiteral("-n"), QString::number(copies)};
    if (!printer.isEmpty())
        arguments << QStringLiteral("-d") << printer;
    arguments << QStringLiteral("--") << QStringLiteral("-");

    auto *process = new QProcess(this);
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        //: %1: the name of a program, such as "lp"
        Q_EMIT failed(tr("The slip was not printed: the program “%1” is not there. Install the package cups-client.").arg(m_spooler));
    });
    connect(process, &QProcess::finished, this, [this, process](int exitCode, QProcess::ExitStatus status) {
        process->deleteLater();
        if (status == QProcess::NormalExit && exitCode == 0) {
            Q_EMIT printed();
            return;
        }
        const QString why = QString::fromLocal8Bit(process->readAllStandardError()).simplified();
        //: %1: the words of the printing system
        Q_EMIT failed(tr("The slip was not printed: %1").arg(why));
    });
    connect(process, &QProcess::started, process, [process, slip, layout] {
        QByteArray page = render(slip, layout);
        process->write(page);
        process->closeWriteChannel();
        wipe(page);
    });
    process->start(m_spooler, arguments);
}

} // namespace passwright
