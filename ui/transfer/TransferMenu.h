// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"

#include <QObject>

class QAction;
class QMenu;

namespace passwright {

//! The entries for import and export in a menu.
class TransferMenu final : public QObject
{
    Q_OBJECT

public:
    //! Adds those that the connection has. \p menu owns it.
    TransferMenu(QMenu *menu, bool hasImport, bool hasExport);

    void setExportEnabled(bool enabled);
    //! What an export would hold, for its words.
    void setExported(const UserQuery &query);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void importChosen();
    void exportChosen();

private:
    void retranslate();

    QAction *m_import;
    QAction *m_export;
    bool m_isEverybody = true;
};

} // namespace passwright
