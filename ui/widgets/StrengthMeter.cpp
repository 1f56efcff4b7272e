// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/StrengthMeter.h"

#include "ui/widgets/Tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace passwright {

namespace {

Tone toneOf(Strength strength)
{
    switch (strength) {
    case Strength::VeryWeak:
    case Strength::Weak:
        return Tone::Bad;
    case Strength::Fair:
        return Tone::Caution;
    case Strength::Strong:
    case Strength::Excellent:
        break;
    }
    return Tone::Good;
}

} // namespace

//! The painted parts; the word beside them says the same.
class StrengthMeter::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setStrength(std::optional<Strength> strength)
    {
        m_strength = strength;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 20, qMax(4, fontMetrics().height() / 3)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int parts = 4;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double gap = height() * 0.6;
        const double width = (this->width() - gap * (parts - 1)) / parts;
        const int filled = m_strength ? qMax(1, static_cast<int>(*m_strength)) : 0;
        QColor empty = palette().color(QPalette::WindowText);
        empty.setAlphaF(0.16F);
        for (int i = 0; i < parts; ++i) {
            const int at = layoutDirection() == Qt::RightToLeft ? parts - 1 - i : i;
            painter.setBrush(i < filled ? toneColor(toneOf(*m_strength), palette()) : empty);
            painter.drawRoundedRect(QRectF(at * (width + gap), 0, width, height()), height() / 2.0, height() / 2.0);
        }
    }

private:
    std::optional<Strength> m_strength;
};

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_word(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_bar, 1);
    row->addWidget(m_word);
    showWord();
}

void StrengthMeter::setStrength(std::optional<Strength> strength)
{
    if (m_strength == strength)
        return;
    m_strength = strength;
    m_bar->setStrength(strength);
    showWord();
}

QString StrengthMeter::word() const
{
    return m_word->text();
}

void StrengthMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWord();
    QWidget::changeEvent(event);
}

void StrengthMeter::showWord()
{
    const auto wordOf = [](std::optional<Strength> strength) {
        if (!strength)
            return QString();
        switch (*strength) {
        case Strength::VeryWeak:
            //: Strength of a password.
            return tr("Very weak");
        case Strength::Weak:
            //: Strength of a password.
            return tr("Weak");
        case Strength::Fair:
            //: Strength of a password.
            return tr("Fair");
        case Strength::Strong:
            //: Strength of a password.
            return tr("Strong");
        case Strength::Excellent:
            //: Strength of a password.
            return tr("Excellent");
        }
        return QString();
    };
    // As wide as the widest of the words, so that the bar keeps its length.
    int widest = 0;
    for (int i = 0; i <= static_cast<int>(Strength::Excellent); ++i)
        widest = qMax(widest, m_word->fontMetrics().horizontalAdvance(wordOf(static_cast<Strength>(i))));
    m_word->setMinimumWidth(widest);
    m_word->setText(wordOf(m_strength));
    //: Read by screen readers; %1 is such as "Strong".
    m_word->setAccessibleName(m_strength ? tr("Strength of the password: %1").arg(m_word->text()) : QString());
}

} // namespace passwright
