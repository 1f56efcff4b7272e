// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/slips/SlipSheet.h"

#include "ui/slips/SlipDrawing.h"
#include "ui/slips/WatchedDevice.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace passwright {
namespace {

constexpr int columns = 2;
constexpr int rows = 4;
constexpr double smallScale = 0.75;   // of the type where eight share a page
constexpr double smallestShared = 0.6; // below it, a slip is better off on a page of its own
constexpr double smallestAlone = 0.01;

} // namespace

class SlipSheet::Private
{
public:
    Private(QIODevice &target, const QPageLayout &layout, PerPage asked)
        : perPage(asked)
        , device(target)
        , writer(&device)
    {
        writer.setPageLayout(layout);
        writer.setTitle(SlipDrawing::tr("New password"));
        writer.setCreator(QStringLiteral("Passwright"));
        painter.begin(&writer);
    }

    [[nodiscard]] double millimetres(double length) const { return length * writer.resolution() / 25.4; }
    [[nodiscard]] QRectF page() const { return QRectF(painter.viewport()); }

    void drawAlone(const Slip &slip)
    {
        SlipDrawing drawing(slip, 1);
        (void)drawing.fit(painter, page().size(), smallestAlone);
        if (used > 0)
            writer.newPage();
        drawing.draw(painter, page().topLeft());
        used = columns * rows;
    }

    [[nodiscard]] bool drawShared(const Slip &slip)
    {
        SlipDrawing drawing(slip, smallScale);
        const QSizeF cell(page().width() / columns, page().height() / rows);
        const double padding = millimetres(5);
        if (!drawing.fit(painter, cell - QSizeF(2 * padding, 2 * padding), smallestShared))
            return false;
        if (used == columns * rows) {
            writer.newPage();
            used = 0;
        }
        if (used == 0)
            markCuts(cell);
        const int row = used / columns;
        const int column = QGuiApplication::isRightToLeft() ? columns - 1 - used % columns : used % columns;
        drawing.draw(painter, {column * cell.width() + padding, row * cell.height() + padding});
        ++used;
        return true;
    }

    void markCuts(const QSizeF &cell)
    {
        painter.setPen(QPen(Qt::gray, millimetres(0.1)));
        const double arm = millimetres(3);
        for (int row = 0; row <= rows; ++row) {
            for (int column = 0; column <= columns; ++column) {
                const QPointF at(column * cell.width(), row * cell.height());
                if (column > 0)
                    painter.drawLine(at, at - QPointF(arm, 0));
                if (column < columns)
                    painter.drawLine(at, at + QPointF(arm, 0));
                if (row > 0)
                    painter.drawLine(at, at - QPointF(0, arm));
                if (row < rows)
                    painter.drawLine(at, at + QPointF(0, arm));
            }
        }
        painter.setPen(Qt::black);
    }

    PerPage perPage;
    WatchedDevice device;
    QPdfWriter writer;
    QPainter painter;
    int used = 0; //!< places of the page; all of them after a slip that has it alone
};

SlipSheet::SlipSheet(QIODevice &device, const QPageLayout &layout, PerPage perPage)
    : d(std::make_unique<Private>(device, layout, perPage))
{
}

SlipSheet::~SlipSheet() = default;

QPageLayout SlipSheet::pageLayout(PerPage perPage)
{
    const bool isImperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const double margin = perPage == PerPage::One ? 20 : 8;
    return {QPageSize(isImperial ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin),
        QPageLayout::Millimeter};
}

bool SlipSheet::add(const Slip &slip)
{
    if (!d->device.hasTakenAll())
        return false;
    if (d->perPage == PerPage::One || !d->drawShared(slip))
        d->drawAlone(slip);
    return d->device.hasTakenAll();
}

bool SlipSheet::finish()
{
    return d->painter.end() && d->device.hasTakenAll();
}

} // namespace passwright
