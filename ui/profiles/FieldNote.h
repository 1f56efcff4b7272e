// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace passwright {

class IconLabel;

//! What is wrong with the field above it: an icon and a sentence. Hidden where nothing is.
class FieldNote final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    //! Empty: nothing is wrong. \p field is told the same for screen readers.
    void say(const QString &sentence, QWidget *field);
    [[nodiscard]] QString sentence() const;

private:
    IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace passwright
