// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ProgressBox.h"

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

ProgressBox::ProgressBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_what(new LeadingLabel(this))
    , m_bar(new QProgressBar(this))
    , m_rate(new LeadingLabel(this))
    , m_stop(new QPushButton(this))
{
    m_what->setObjectName(name + QLatin1String("What"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_rate->setObjectName(name + QLatin1String("Rate"));
    m_bar->setObjectName(name + QLatin1String("Bar"));
    m_bar->setTextVisible(false);
    m_stop->setObjectName(name + QLatin1String("Stop"));
    m_stop->setAutoDefault(false);
    setFocusProxy(m_stop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_what);
    rows->addLayout(row);
    rows->addWidget(m_rate);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopChosen();
    });
}

void ProgressBox::begin(const QString &what, const QString &stop)
{
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(what);
    m_rate->clear();
    m_stop->setText(stop);
    m_stop->setVisible(!stop.isEmpty());
    m_stop->setEnabled(true);
}

void ProgressBox::setProgress(const QString &words, std::optional<double> part)
{
    m_rate->setText(words);
    m_bar->setRange(0, part ? wholeBar : 0);
    if (part)
        m_bar->setValue(static_cast<int>(std::clamp(*part, 0.0, 1.0) * wholeBar));
}

} // namespace passwright
