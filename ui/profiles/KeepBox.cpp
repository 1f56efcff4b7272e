// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/KeepBox.h"

#include "ui/widgets/MutedLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace passwright {

KeepBox::KeepBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_reason(new MutedLabel(this))
{
    m_box->setObjectName(QStringLiteral("keepInKeychain"));
    m_reason->setObjectName(QStringLiteral("keychainReason"));
    m_reason->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_box);
    rows->addWidget(m_reason);
    setFocusProxy(m_box);
    retranslate();
    setHasKeychain(false);
}

void KeepBox::setHasKeychain(bool has)
{
    m_box->setEnabled(has);
    m_box->setChecked(has);
    m_reason->setVisible(!has);
    m_box->setAccessibleDescription(has ? QString() : m_reason->text());
}

void KeepBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeepBox::retranslate()
{
    //: Ticked: keys are kept by the system.
    m_box->setText(tr("Kee&p in the system keychain"));
    m_reason->setText(tr("No keychain is running: the key is asked for each time and kept in memory only."));
}

SecretStore::Keep KeepBox::keep() const
{
    return m_box->isChecked() ? SecretStore::Keep::InKeychain : SecretStore::Keep::InMemory;
}

} // namespace passwright
