// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkProgressBox.h"

#include "ui/widgets/LeadingLabel.h"
#include "ui/words/BulkText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace passwright {
namespace {

constexpr int wholeBar = 1000;

} // namespace

BulkProgressBox::BulkProgressBox(QWidget *parent)
    : QWidget(parent)
    , m_what(new LeadingLabel(this))
    , m_bar(new QProgressBar(this))
    , m_rate(new LeadingLabel(this))
    , m_stop(new QPushButton(this))
{
    m_what->setWordWrap(true);
    m_what->setObjectName(QStringLiteral("bulkWhat"));
    m_rate->setObjectName(QStringLiteral("bulkRate"));
    m_bar->setObjectName(QStringLiteral("bulkBar"));
    m_bar->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("bulkStop"));
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

void BulkProgressBox::begin(const QString &what, const QString &stop)
{
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(what);
    m_rate->clear();
    m_stop->setText(stop);
    m_stop->setVisible(!stop.isEmpty());
    m_stop->setEnabled(true);
}

void BulkProgressBox::setProgress(const BulkProgress &progress)
{
    std::optional<double> part = progress.fraction;
    if (progress.total && *progress.total > 0)
        part = static_cast<double>(progress.done) / static_cast<double>(*progress.total);
    m_bar->setRange(0, part ? wholeBar : 0);
    if (part)
        m_bar->setValue(static_cast<int>(std::clamp(*part, 0.0, 1.0) * wholeBar));
    m_rate->setText(BulkText::progress(progress));
}

} // namespace passwright
