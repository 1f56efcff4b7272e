// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkReportBox.h"

#include "ui/widgets/Announcement.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LeadingLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace passwright {

BulkReportBox::BulkReportBox(QWidget *parent)
    : QWidget(parent)
    , m_note(new LeadingLabel(this))
    , m_print(new QPushButton(this))
    , m_savePdf(new QPushButton(this))
    , m_perPage(new QComboBox(this))
    , m_report(new QPushButton(this))
    , m_goOn(new QPushButton(this))
    , m_done(new QPushButton(this))
{
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("handOverNote"));
    m_print->setObjectName(QStringLiteral("printSlips"));
    m_savePdf->setObjectName(QStringLiteral("saveSlips"));
    m_perPage->setObjectName(QStringLiteral("perPage"));
    m_report->setObjectName(QStringLiteral("saveReport"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_done->setObjectName(QStringLiteral("bulkDone"));
    m_print->setIcon(Icons::get(Icons::Name::Print));
    m_savePdf->setIcon(Icons::get(Icons::Name::Export));
    m_report->setIcon(Icons::get(Icons::Name::Export));
    m_done->setIcon(Icons::get(Icons::Name::Done));
    m_perPage->addItem({}, static_cast<int>(SlipSheet::PerPage::Eight));
    m_perPage->addItem({}, static_cast<int>(SlipSheet::PerPage::One));
    for (QPushButton *button : {m_print, m_savePdf, m_report, m_goOn, m_done})
        button->setAutoDefault(true);
    auto *slips = new QHBoxLayout;
    slips->addWidget(m_print);
    slips->addWidget(m_savePdf);
    slips->addWidget(m_perPage);
    slips->addStretch();
    auto *rest = new QHBoxLayout;
    rest->addWidget(m_report);
    rest->addStretch();
    rest->addWidget(m_goOn);
    rest->addWidget(m_done);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_note);
    rows->addLayout(slips);
    rows->addLayout(rest);
    retranslate();
    connect(m_print, &QPushButton::clicked, this, &BulkReportBox::printChosen);
    connect(m_savePdf, &QPushButton::clicked, this, &BulkReportBox::savePdfChosen);
    connect(m_report, &QPushButton::clicked, this, &BulkReportBox::reportChosen);
    connect(m_goOn, &QPushButton::clicked, this, &BulkReportBox::goOnChosen);
    connect(m_done, &QPushButton::clicked, this, &BulkReportBox::done);
}

void BulkReportBox::retranslate()
{
    //: Button of a bulk reset's report
    m_print->setText(tr("&Print slips…"));
    //: Button of a bulk reset's report
    m_savePdf->setText(tr("Save slips as P&DF…"));
    //: How many slips share a page
    m_perPage->setItemText(0, tr("Eight a page"));
    //: How many slips share a page
    m_perPage->setItemText(1, tr("One a page"));
    m_perPage->setAccessibleName(tr("Slips on a page"));
    //: Button of a bulk reset's report
    m_report->setText(tr("Save &report…"));
    //: Button: carries out what is left of a bulk reset
    m_goOn->setText(tr("&Go on"));
    //: Button: through with a bulk reset
    m_done->setText(m_isWarned ? tr("D&one all the same") : tr("D&one"));
    if (m_isWarned)
        m_note->setText(tr("%n new passwords were not handed over. Print or save the slips first. Without them, these users are reset once more.",
            nullptr, static_cast<int>(m_slips)));
    else if (m_isHolding)
        m_note->setText(tr("%n new passwords wait to be handed over.", nullptr, static_cast<int>(m_slips)));
    else if (m_slips > 0)
        m_note->setText(tr("The slips were made. “Done” forgets the passwords."));
    m_note->setVisible(m_slips > 0);
}

void BulkReportBox::setState(qint64 slips, bool isHolding, bool hasRest)
{
    m_slips = slips;
    m_isHolding = isHolding;
    m_isWarned = false;
    for (QWidget *widget : {static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_savePdf), static_cast<QWidget *>(m_perPage)})
        widget->setVisible(slips > 0);
    m_goOn->setVisible(hasRest);
    m_done->show();
    setWorking(false);
    retranslate();
}

void BulkReportBox::setReportOnly()
{
    setState(0, false, false);
    m_done->hide();
}

SlipSheet::PerPage BulkReportBox::perPage() const
{
    return static_cast<SlipSheet::PerPage>(m_perPage->currentData().toInt());
}

void BulkReportBox::setWorking(bool working)
{
    for (QPushButton *button : {m_print, m_savePdf, m_goOn, m_done})
        button->setEnabled(!working);
}

void BulkReportBox::focusFirst()
{
    (m_print->isHidden() ? m_report : m_print)->setFocus(Qt::OtherFocusReason);
}

void BulkReportBox::done()
{
    if (!m_isHolding || m_isWarned) {
        Q_EMIT doneChosen();
        return;
    }
    m_isWarned = true;
    retranslate();
    announce(m_note, m_note->text());
    m_print->setFocus(Qt::OtherFocusReason);
}

void BulkReportBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace passwright
