// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// What the page shows at each step.
#include "ui/bulk/BulkPage.h"

#include "ui/bulk/BulkOptionsForm.h"
#include "ui/bulk/BulkReportBox.h"
#include "ui/bulk/BulkResumeForm.h"
#include "ui/bulk/BulkRowsBox.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/MutedLabel.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/ProgressBox.h"
#include "ui/widgets/TitleLabel.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace passwright {

using Step = BulkController::Step;

void BulkPage::showStep()
{
    const Step step = m_controller->step();
    if (step == Step::None || step == Step::Options || step == Step::Ended)
        m_options->wipe();
    m_rows->setPlan(step == Step::Checked || step == Step::Running || step == Step::Ended || step == Step::Resuming ? m_controller->plan() : nullptr);
    if (step == Step::Resuming && m_controller->plan())
        m_resume->setPlan(m_controller->plan()->header(), m_controller->counts());
    if (step == Step::Checking)
        m_progress->begin(tr("Dry run: looking at every user. Nothing is changed."), tr("&Stop"));
    else if (step == Step::Starting)
        m_progress->begin(tr("Opening the file for the generated passwords…"), {});
    else if (step == Step::Running)
        //: Button: ends a bulk reset after the user whose turn it is
        m_progress->begin(tr("Resetting passwords. You can leave this page meanwhile; the reset goes on."), tr("&Stop after this one"));
    retranslate();
    showWork(step);
    if (isVisible())
        focusStep();
}

void BulkPage::showWork(Step step)
{
    m_optionsScroll->setVisible(step == Step::Options || step == Step::None);
    m_resume->setVisible(step == Step::Resuming);
    m_progress->setVisible(step == Step::Checking || step == Step::Starting || step == Step::Running);
    m_headline->setVisible(step == Step::Checked || step == Step::Ended);
    m_superUsers->setVisible(step == Step::Checked && m_controller->counts().verdicts.value(BulkVerdict::Kind::OtherSuperUser) > 0);
    const bool hasRows = step == Step::Checked || step == Step::Running || step == Step::Ended || step == Step::Resuming;
    m_rows->setVisible(hasRows);
    // While it runs, the numbers would be old ones.
    if (hasRows)
        m_rows->show(step == Step::Checked ? BulkRowsBox::Shows::Verdicts : BulkRowsBox::Shows::Outcomes,
            step == Step::Running ? BulkCounts() : m_controller->counts());
    m_report->setVisible(step == Step::Ended || step == Step::Resuming);
    if (step == Step::Resuming)
        m_report->setReportOnly();
    else
        showCounts();
    m_back->setVisible(step == Step::Options || step == Step::Checked || step == Step::Resuming);
    m_go->setVisible(step == Step::Options || step == Step::Checked || step == Step::Resuming);
    m_go->setEnabled(step != Step::Checked || m_controller->counts().toDo() > 0);
}

void BulkPage::showCounts()
{
    m_report->setState(slips(), m_controller->isHolding(), m_controller->hasRest());
}

qint64 BulkPage::slips() const
{
    if (m_controller->step() != Step::Ended || m_controller->choice().options.passwords != BulkOptions::Passwords::Generated)
        return 0;
    const auto &states = m_controller->counts().states;
    return states.value(BulkEntry::State::Changed) + states.value(BulkEntry::State::Partial);
}

void BulkPage::retranslate()
{
    const Step step = m_controller->step();
    const BulkCounts &counts = m_controller->counts();
    m_title->setText(tr("Reset passwords in bulk"));
    m_source->setText(m_controller->title());
    m_source->setVisible(!m_source->text().isEmpty());
    m_superUserLabel->setText(tr("To &include another super-user, type the user name:"));
    //: Button: adds the super-user whose name was typed
    m_include->setText(tr("I&nclude"));
    const auto toDo = static_cast<int>(counts.toDo());
    switch (step) {
    case Step::Checked:
        m_headline->setText(toDo > 0 ? tr("This was the dry run: nothing has been changed yet.")
                                     : tr("This was the dry run. There is nobody whose password would be reset."));
        //: Button: carries out a bulk reset; how many users it is for
        m_go->setText(tr("&Reset %n passwords", nullptr, toDo));
        m_go->setIcon(Icons::get(Icons::Name::Key));
        //: Button: from the dry run to the options
        m_back->setText(tr("&Back"));
        break;
    case Step::Resuming:
        //: Button: carries out what is left of a bulk reset
        m_go->setText(tr("&Go on"));
        m_go->setIcon(Icons::get(Icons::Name::Key));
        //: Button: leaves an interrupted bulk reset as it is
        m_back->setText(tr("&Later"));
        break;
    case Step::Ended:
        m_headline->setText(toDo > 0 ? tr("The reset was interrupted: %n users are left to do.", nullptr, toDo) : tr("The reset has come to its end."));
        break;
    default:
        //: Button: the dry run of a bulk reset, which changes nothing
        m_go->setText(tr("&Dry run"));
        m_go->setIcon(Icons::get(Icons::Name::Verify));
        m_back->setText(tr("&Cancel"));
        break;
    }
}

void BulkPage::focusStart()
{
    focusStep();
}

void BulkPage::focusStep()
{
    switch (m_controller->step()) {
    case Step::Options:
        m_options->focusFirst();
        break;
    case Step::Checked:
        // On the verdicts, so that they are read before Enter does anything.
        m_rows->focusTable();
        announce(m_headline, m_headline->text());
        break;
    case Step::Resuming:
        m_resume->focusFirst();
        break;
    case Step::Ended:
        m_report->focusFirst();
        announce(m_headline, m_headline->text());
        break;
    default:
        m_progress->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void BulkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace passwright
