// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/TransferMenu.h"

#include "ui/widgets/Icons.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace passwright {

TransferMenu::TransferMenu(QMenu *menu, bool hasImport, bool hasExport)
    : QObject(menu)
    , m_import(new QAction(Icons::get(Icons::Name::Import), {}, this))
    , m_export(new QAction(Icons::get(Icons::Name::Export), {}, this))
{
    m_import->setObjectName(QStringLiteral("importUsers"));
    m_export->setObjectName(QStringLiteral("exportUsers"));
    if (hasImport || hasExport)
        menu->addSeparator();
    if (hasImport)
        menu->addAction(m_import);
    if (hasExport)
        menu->addAction(m_export);
    connect(m_import, &QAction::triggered, this, &TransferMenu::importChosen);
    connect(m_export, &QAction::triggered, this, &TransferMenu::exportChosen);
    menu->installEventFilter(this);
    retranslate();
}

void TransferMenu::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

void TransferMenu::setExported(const UserQuery &query)
{
    m_isEverybody = query.text.isEmpty() && !query.state;
    retranslate();
}

void TransferMenu::retranslate()
{
    //: In a menu
    m_import->setText(tr("&Import users from a CSV file…"));
    if (m_isEverybody)
        //: In a menu
        m_export->setText(tr("&Export all users…"));
    else
        //: In a menu: of all users whom the search finds, shown or not
        m_export->setText(tr("&Export this list…"));
}

bool TransferMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace passwright
