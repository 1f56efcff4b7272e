// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace passwright {

//! Keeps a held Enter from acting again and again: an event filter that lets the first press of
//! Return or Enter through and none that the keyboard repeats.
class EnterOnce final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! On \p root and every widget that is inside it now.
    void guard(QWidget *root);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace passwright
