// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/slips/Slip.h"

#include <QCoreApplication>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QRectF>

namespace passwright {

//! One slip in a rectangle of a page: made out once, then measured and drawn as large as it fits.
class SlipDrawing
{
    Q_DECLARE_TR_FUNCTIONS(passwright::SlipDrawing)

public:
    //! \p scale: of the type; 1 is that of a slip on a page of its own.
    SlipDrawing(const Slip &slip, double scale);
    //! Overwrites the password.
    ~SlipDrawing();
    Q_DISABLE_COPY_MOVE(SlipDrawing)

    //! Makes the type smaller until it fits, down to \p smallest of the usual size; false where it does not even so.
    [[nodiscard]] bool fit(QPainter &painter, const QSizeF &room, double smallest);
    //! Where fit() put it.
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    enum class Style { Title, Plain, Password };
    struct Block
    {
        QString text;
        Style style;
    };

    [[nodiscard]] QFont font(Style style) const;
    [[nodiscard]] static QTextOption option(Style style);
    //! Lays it out in \p width; gives its height, and draws it where \p draws.
    double flow(QPainter &painter, const QRectF &room, bool draws) const;

    QList<Block> m_blocks;
    double m_base;
    double m_scale;
    QSizeF m_room;
};

} // namespace passwright
