// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/OutcomeBanner.h"

#include "ui/widgets/Announcement.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LeadingLabel.h"
#include "ui/widgets/MutedLabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace passwright {

namespace {

Tone toneOf(OutcomeBanner::Kind kind)
{
    switch (kind) {
    case OutcomeBanner::Kind::Info:
        return Tone::Accent;
    case OutcomeBanner::Kind::Changed:
        return Tone::Good;
    case OutcomeBanner::Kind::Caution:
    case OutcomeBanner::Kind::Partial:
    case OutcomeBanner::Kind::Unknown:
        return Tone::Caution;
    case OutcomeBanner::Kind::Refused:
    case OutcomeBanner::Kind::Error:
        return Tone::Bad;
    }
    return Tone::Plain;
}

Icons::Name iconOf(OutcomeBanner::Kind kind)
{
    switch (kind) {
    case OutcomeBanner::Kind::Info:
        return Icons::Name::Info;
    case OutcomeBanner::Kind::Changed:
        return Icons::Name::Done;
    case OutcomeBanner::Kind::Caution:
    case OutcomeBanner::Kind::Partial:
        return Icons::Name::Warning;
    case OutcomeBanner::Kind::Unknown:
        return Icons::Name::Question;
    case OutcomeBanner::Kind::Refused:
    case OutcomeBanner::Kind::Error:
        return Icons::Name::Error;
    }
    return Icons::Name::Info;
}

OutcomeBanner::Kind kindOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Changed:
        return OutcomeBanner::Kind::Changed;
    case Outcome::Kind::Refused:
        return OutcomeBanner::Kind::Refused;
    case Outcome::Kind::Partial:
        return OutcomeBanner::Kind::Partial;
    case Outcome::Kind::Unknown:
        break;
    }
    return OutcomeBanner::Kind::Unknown;
}

LeadingLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new LeadingLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

} // namespace

OutcomeBanner::OutcomeBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_headline(wrappedLabel(this))
    , m_lines(wrappedLabel(this))
    , m_cidText(new MutedLabel(this))
    , m_cidCopy(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_secondAction(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    build();
    applyFonts();
    retranslate();
    connect(m_action, &QPushButton::clicked, this, &OutcomeBanner::actionChosen);
    connect(m_secondAction, &QPushButton::clicked, this, &OutcomeBanner::secondActionChosen);
    connect(m_close, &QToolButton::clicked, this, &OutcomeBanner::dismiss);
    connect(m_cidCopy, &QToolButton::clicked, this, &OutcomeBanner::copyCid);
    hide();
}

void OutcomeBanner::build()
{
    m_icon->setLines(1.5);
    m_cidText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cidCopy->setIcon(Icons::get(Icons::Name::Copy, Tone::Muted));
    m_close->setIcon(Icons::get(Icons::Name::Close, Tone::Muted));
    for (QToolButton *button : {m_cidCopy, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *actions = new QHBoxLayout;
    actions->setSpacing(fontMetrics().height() / 2);
    for (QPushButton *button : {m_action, m_secondAction}) {
        button->setAutoDefault(false);
        button->hide();
        actions->addWidget(button);
    }
    actions->addStretch();

    auto *cidRow = new QHBoxLayout;
    cidRow->addWidget(m_cidText);
    cidRow->addWidget(m_cidCopy);
    cidRow->addStretch();

    auto *grid = new QGridLayout(this);
    const int gap = fontMetrics().height() / 2;
    // Below its frame it keeps a distance from what follows, which goes when it goes.
    grid->setContentsMargins(gap + gap / 2, gap, gap, gap + outerGap());
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 2, Qt::AlignTop);
    grid->addWidget(m_lines, 1, 1);
    grid->addLayout(actions, 2, 1);
    grid->addLayout(cidRow, 3, 1);
    grid->setColumnStretch(1, 1);

    setTabOrder(m_action, m_secondAction);
    setTabOrder(m_secondAction, m_cidCopy);
    setTabOrder(m_cidCopy, m_close);
}

int OutcomeBanner::outerGap() const
{
    return fontMetrics().height() / 2;
}

void OutcomeBanner::showOutcome(const Outcome &outcome, Outcome::Step asked, const QString &who, const QStringList &more)
{
    showMessage(kindOf(outcome.kind), ErrorText::headline(outcome, asked, who), ErrorText::lines(outcome, m_telling) + more, outcome.cid);
}

void OutcomeBanner::showRefusals(const QString &headline, const QList<Refusal> &refusals, const QString &cid)
{
    QStringList lines;
    for (const Refusal &refusal : refusals)
        lines.append(ErrorText::sentence(refusal));
    showMessage(Kind::Refused, headline, lines, cid);
}

void OutcomeBanner::showError(const Error &error)
{
    showMessage(Kind::Error, ErrorText::sentence(error), {}, error.cid);
}

void OutcomeBanner::showMessage(Kind kind, const QString &headline, const QStringList &lines, const QString &cid)
{
    m_kind = kind;
    m_lineTexts = lines;
    m_cid = cid;
    m_icon->setIcon(Icons::get(iconOf(kind), toneOf(kind)));
    m_headline->setText(headline);
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    m_cidText->setVisible(!cid.isEmpty());
    m_cidCopy->setVisible(!cid.isEmpty());
    setAction({});
    setSecondAction({});
    retranslate();
    setAccessibleName(headline);
    setAccessibleDescription(lines.join(u' '));
    show();
    update();
    announce(this, (QStringList(headline) + lines).join(u' '));
}

void OutcomeBanner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    m_action->setEnabled(true);
}

void OutcomeBanner::setSecondAction(const QString &text)
{
    m_secondAction->setText(text);
    m_secondAction->setVisible(!text.isEmpty());
    m_secondAction->setEnabled(true);
}

void OutcomeBanner::setActionEnabled(bool enabled)
{
    m_action->setEnabled(enabled);
    m_secondAction->setEnabled(enabled);
}

QString OutcomeBanner::headline() const
{
    return m_headline->text();
}

void OutcomeBanner::dismiss()
{
    if (!m_kind)
        return;
    m_kind.reset();
    m_lineTexts.clear();
    m_cid.clear();
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    if (hadFocus)
        focusPreviousChild();
    hide();
    Q_EMIT dismissed();
}

void OutcomeBanner::paintEvent(QPaintEvent *)
{
    if (!m_kind)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = toneColor(toneOf(*m_kind), palette());
    edge.setAlphaF(0.45F);
    painter.setPen(edge);
    painter.setBrush(toneBackground(toneOf(*m_kind), palette()));
    const double radius = fontMetrics().height() * 0.4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - outerGap()), radius, radius);
}

void OutcomeBanner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void OutcomeBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void OutcomeBanner::applyFonts()
{
    QFont strong = m_headline->font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    QFont small = m_cidText->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_cidText->setFont(small);
}

void OutcomeBanner::retranslate()
{
    //: Under what became of a request; %1 is 24 characters long.
    m_cidText->setText(tr("Correlation ID %1").arg(m_cid));
    //: Accessible name of a button, and its tool tip.
    m_cidCopy->setToolTip(tr("Copy the correlation ID"));
    m_cidCopy->setAccessibleName(m_cidCopy->toolTip());
    //: Accessible name of a button, and its tool tip.
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
}

void OutcomeBanner::copyCid()
{
    QGuiApplication::clipboard()->setText(m_cid);
}

} // namespace passwright
