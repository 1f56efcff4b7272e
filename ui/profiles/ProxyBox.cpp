// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ProxyBox.h"

#include "ui_ProxyBox.h"

namespace passwright {

ProxyBox::ProxyBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProxyBox>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->proxy);
    //: Which proxy is on the way to a server.
    m_ui->proxy->addItem(tr("As the system"), static_cast<int>(Profile::Proxy::System));
    //: Which proxy is on the way to a server.
    m_ui->proxy->addItem(tr("None"), static_cast<int>(Profile::Proxy::None));
    //: Which proxy is on the way to a server.
    m_ui->proxy->addItem(tr("This one"), static_cast<int>(Profile::Proxy::Own));
    connect(m_ui->proxy, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT edited();
    });
    showFields();
}

ProxyBox::~ProxyBox() = default;

void ProxyBox::setProxy(Profile::Proxy proxy, const QString &address)
{
    m_ui->proxyAddress->setText(address);
    m_ui->proxy->setCurrentIndex(m_ui->proxy->findData(static_cast<int>(proxy)));
    showFields();
}

Profile::Proxy ProxyBox::proxy() const
{
    return static_cast<Profile::Proxy>(m_ui->proxy->currentData().toInt());
}

QString ProxyBox::address() const
{
    return proxy() == Profile::Proxy::Own ? m_ui->proxyAddress->text().trimmed() : QString();
}

QLineEdit *ProxyBox::addressLine() const
{
    return m_ui->proxyAddress;
}

FieldNote *ProxyBox::addressNote() const
{
    return m_ui->proxyAddressNote;
}

void ProxyBox::showFields()
{
    m_ui->addressBox->setVisible(proxy() == Profile::Proxy::Own);
}

} // namespace passwright
