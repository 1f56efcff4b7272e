// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/TrustBox.h"

#include "ui/widgets/FileChoice.h"
#include "ui_TrustBox.h"

namespace passwright {

TrustBox::TrustBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TrustBox>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->trust);
    //: Which certificates of a server are trusted.
    m_ui->trust->addItem(tr("From an authority that this computer knows"), static_cast<int>(Trust::System));
    //: Which certificates of a server are trusted.
    m_ui->trust->addItem(tr("From a private authority"), static_cast<int>(Trust::Authority));
    //: Which certificates of a server are trusted.
    m_ui->trust->addItem(tr("With one key, whoever signed it"), static_cast<int>(Trust::Key));
    //: Which certificates of a server are trusted.
    m_ui->trust->addItem(tr("From a private authority, with one key"), static_cast<int>(Trust::AuthorityAndKey));
    FileChoice::existing(m_ui->authoritiesPathBrowse, m_ui->authoritiesPath);
    connect(m_ui->trust, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT edited();
    });
    showFields();
}

TrustBox::~TrustBox() = default;

void TrustBox::setTrust(const QString &authoritiesPath, const QByteArray &pinnedKey)
{
    m_ui->authoritiesPath->setText(authoritiesPath);
    m_ui->pinnedKey->setText(ProfileCheck::keyToText(pinnedKey));
    const Trust trust = authoritiesPath.isEmpty() ? (pinnedKey.isEmpty() ? Trust::System : Trust::Key)
                                                  : (pinnedKey.isEmpty() ? Trust::Authority : Trust::AuthorityAndKey);
    m_ui->trust->setCurrentIndex(m_ui->trust->findData(static_cast<int>(trust)));
    showFields();
}

QString TrustBox::authoritiesPath() const
{
    return hasAuthority() ? m_ui->authoritiesPath->text().trimmed() : QString();
}

QByteArray TrustBox::pinnedKey() const
{
    return hasKey() ? ProfileCheck::keyFromText(m_ui->pinnedKey->text()).value_or(QByteArray()) : QByteArray();
}

QList<ProfileCheck::Finding> TrustBox::findings() const
{
    using Field = ProfileCheck::Field;
    using Problem = ProfileCheck::Problem;
    QList<ProfileCheck::Finding> findings;
    if (hasAuthority() && authoritiesPath().isEmpty())
        findings.append({Field::AuthoritiesPath, Problem::Missing});
    if (hasKey() && m_ui->pinnedKey->text().trimmed().isEmpty())
        findings.append({Field::PinnedKey, Problem::Missing});
    else if (hasKey() && pinnedKey().isEmpty())
        findings.append({Field::PinnedKey, Problem::NotAKey});
    return findings;
}

QLineEdit *TrustBox::authoritiesLine() const
{
    return m_ui->authoritiesPath;
}

FieldNote *TrustBox::authoritiesNote() const
{
    return m_ui->authoritiesPathNote;
}

QLineEdit *TrustBox::pinnedLine() const
{
    return m_ui->pinnedKey;
}

FieldNote *TrustBox::pinnedNote() const
{
    return m_ui->pinnedKeyNote;
}

bool TrustBox::hasAuthority() const
{
    const auto trust = static_cast<Trust>(m_ui->trust->currentData().toInt());
    return trust == Trust::Authority || trust == Trust::AuthorityAndKey;
}

bool TrustBox::hasKey() const
{
    const auto trust = static_cast<Trust>(m_ui->trust->currentData().toInt());
    return trust == Trust::Key || trust == Trust::AuthorityAndKey;
}

void TrustBox::showFields()
{
    m_ui->authoritiesBox->setVisible(hasAuthority());
    m_ui->pinnedBox->setVisible(hasKey());
}

} // namespace passwright
