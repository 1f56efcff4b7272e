// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/FieldNote.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LeadingLabel.h"

#include <QHBoxLayout>

namespace passwright {

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new LeadingLabel(this))
{
    m_icon->setIcon(Icons::get(Icons::Name::Error, Tone::Bad));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldNote::say(const QString &sentence, QWidget *field)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (field)
        field->setAccessibleDescription(sentence);
}

QString FieldNote::sentence() const
{
    return m_text->text();
}

} // namespace passwright
