// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Tone.h"

#include <QIconEngine>
#include <QString>

namespace passwright {

//! Draws one SVG file with every currentColor replaced by a colour of the application's palette.
class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(QString path, Tone tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] bool isNull() override { return false; }

private:
    QString m_path;
    Tone m_tone;
};

} // namespace passwright
