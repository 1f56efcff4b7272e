// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/CenteredPage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QGridLayout>

namespace passwright {

CenteredPage::CenteredPage(Place place, int widthInCharacters, QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_widthInCharacters(widthInCharacters)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    const int margin = fontMetrics().height() * 2;
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->addWidget(m_column, 1, 1);
    // The column takes what it can up to its width; the sides share what is over.
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1000);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(0, place == Place::Middle ? 2 : 0);
    grid->setRowStretch(2, 3);
    grid->setSpacing(0);
    setWidget(inside);
    for (QWidget *ground : {static_cast<QWidget *>(viewport()), inside, m_column})
        ground->setAutoFillBackground(false);
    applyWidth();
}

bool CenteredPage::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (moved && focusWidget())
        ensureWidgetVisible(focusWidget());
    return moved;
}

void CenteredPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyWidth();
    QScrollArea::changeEvent(event);
}

void CenteredPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QScrollArea::keyPressEvent(event);
}

void CenteredPage::applyWidth()
{
    m_column->setMaximumWidth(fontMetrics().averageCharWidth() * m_widthInCharacters);
}

} // namespace passwright
