// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>

namespace passwright {

//! Asks where a new file is to be. It does not ask whether to replace one: what writes the file refuses one that is
//! there. It goes when it closes; show it with open().
class SaveDialog final : public QFileDialog
{
    Q_OBJECT

public:
    enum class Kind { Table, Pdf };

    explicit SaveDialog(Kind kind, const QString &title, QWidget *parent);
};

} // namespace passwright
