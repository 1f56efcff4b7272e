// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/GeneratorKindBox.h"

#include <QEvent>

namespace passwright {

using Kind = Preferences::GeneratorKind;

GeneratorKindBox::GeneratorKindBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    for (const Kind each : {Kind::Random, Kind::Passphrase, Kind::Phone})
        addItem(QString(), static_cast<int>(each));
    retranslate();
}

Kind GeneratorKindBox::kind() const
{
    return static_cast<Kind>(currentData().toInt());
}

void GeneratorKindBox::setKind(Kind kind)
{
    setCurrentIndex(findData(static_cast<int>(kind)));
}

void GeneratorKindBox::retranslate()
{
    setAccessibleName(tr("Kind of generated password"));
    //: Kind of generated password: letters, digits and symbols
    setItemText(0, tr("Random characters"));
    //: Kind of generated password: words of a list
    setItemText(1, tr("Passphrase of words"));
    //: Kind of generated password: easy to read out on the telephone
    setItemText(2, tr("For the phone, easy to spell out"));
}

void GeneratorKindBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

} // namespace passwright
