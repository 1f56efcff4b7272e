// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SaveDialog.h"

namespace passwright {

SaveDialog::SaveDialog(Kind kind, const QString &title, QWidget *parent)
    : QFileDialog(parent, title)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setOption(DontConfirmOverwrite);
    const bool isTable = kind == Kind::Table;
    //: File type in a dialog
    setNameFilter(isTable ? tr("Table (*.csv)") : tr("PDF (*.pdf)"));
    setDefaultSuffix(isTable ? QStringLiteral("csv") : QStringLiteral("pdf"));
}

} // namespace passwright
