// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/TransferProgressBox.h"

#include "ui/widgets/LeadingLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace passwright {
namespace {

constexpr int wholeBar = 1000;

} // namespace

TransferProgressBox::TransferProgressBox(QWidget *parent)
    : QWidget(parent)
    , m_what(new LeadingLabel(this))
    , m_bar(new QProgressBar(this))
    , m_words(new LeadingLabel(this))
    , m_stop(new QPushButton(this))
{
    m_what->setObjectName(QStringLiteral("transferWhat"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("transferProgress"));
    m_bar->setObjectName(QStringLiteral("transferBar"));
    m_bar->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("transferStop"));
    m_stop->setAutoDefault(false);
    setFocusProxy(m_stop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_what);
    rows->addLayout(row);
    rows->addWidget(m_words);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopChosen();
    });
}

void TransferProgressBox::begin(const QString &what, const QString &stop)
{
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(what);
    m_words->clear();
    m_stop->setText(stop);
    m_stop->setEnabled(true);
}

void TransferProgressBox::setProgress(const QString &words, std::optional<double> part)
{
    m_words->setText(words);
    m_bar->setRange(0, part ? wholeBar : 0);
    if (part)
        m_bar->setValue(static_cast<int>(std::clamp(*part, 0.0, 1.0) * wholeBar));
}

} // namespace passwright
