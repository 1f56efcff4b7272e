// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkNotice.h"

#include "ui/widgets/DateText.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

namespace passwright {

BulkNotice::BulkNotice(UnfinishedBulk &unfinished, QWidget *parent)
    : QWidget(parent)
    , m_unfinished(unfinished)
    , m_banner(new OutcomeBanner(this))
{
    m_banner->setObjectName(QStringLiteral("bulkNotice"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_banner);
    QMargins margins = rows->contentsMargins();
    margins.setBottom(0);
    rows->setContentsMargins(margins);
    hide();
    connect(&m_unfinished, &UnfinishedBulk::changed, this, &BulkNotice::showFirst);
    connect(&m_unfinished, &UnfinishedBulk::failed, this, [this](const Error &error) {
        setVisible(m_isOffered);
        m_banner->showError(error);
    });
    connect(m_banner, &OutcomeBanner::actionChosen, this, [this] {
        if (!m_unfinished.found().isEmpty())
            Q_EMIT resumeChosen(m_unfinished.found().constFirst().path);
    });
    connect(m_banner, &OutcomeBanner::secondActionChosen, this, &BulkNotice::discard);
    connect(m_banner, &OutcomeBanner::dismissed, this, &QWidget::hide);
}

void BulkNotice::showFirst()
{
    m_isAsking = false;
    setVisible(m_isOffered && !m_unfinished.found().isEmpty());
    if (m_unfinished.found().isEmpty())
        return;
    const UnfinishedBulk::Found &first = m_unfinished.found().constFirst();
    using State = BulkEntry::State;
    const auto &states = first.counts.states;
    const qint64 all = first.counts.rows() - states.value(State::LeftOut);
    const qint64 done = all - first.counts.toDo();
    const QLocale locale;
    //: What a bulk reset was made from, such as the name of a file
    QStringList lines{tr("It was made from: %1.").arg(first.header.title)};
    if (first.counts.notHandedOver > 0)
        lines << tr("%n new passwords were not handed over.", nullptr, static_cast<int>(first.counts.notHandedOver));
    else if (done == all && !first.header.handOverPath.isEmpty())
        //: %1: the path of a file
        lines << tr("Its new passwords wait in “%1”.").arg(QDir::toNativeSeparators(first.header.handOverPath));
    if (states.value(State::Unknown) + states.value(State::Intended) > 0)
        lines << tr("Of %n users it is not known what became of them; they are checked first.", nullptr,
            static_cast<int>(states.value(State::Unknown) + states.value(State::Intended)));
    if (m_unfinished.found().size() > 1)
        lines << tr("There are %n more like this.", nullptr, static_cast<int>(m_unfinished.found().size() - 1));
    //: %1: a date and a time of day; %2 and %3: numbers of users
    const QString headline = tr("A bulk reset from %1 was interrupted: %2 of %3 done.")
                                 .arg(DateText::moment(first.header.begun), locale.toString(done), locale.toString(all));
    if (done < all)
        m_banner->showMessage(OutcomeBanner::Kind::Unknown, headline, lines);
    else
        //: %1: a date and a time of day
        m_banner->showMessage(OutcomeBanner::Kind::Caution, tr("The bulk reset from %1 is not done with yet.").arg(DateText::moment(first.header.begun)), lines);
    //: Button: shows how far an interrupted bulk reset came, and goes on with it
    m_banner->setAction(tr("Resume…"));
    //: Button: takes an interrupted bulk reset away for good
    m_banner->setSecondAction(tr("Discard"));
}

void BulkNotice::setOffered(bool offered)
{
    m_isOffered = offered;
    showFirst();
}

void BulkNotice::discard()
{
    if (m_isAsking) {
        m_unfinished.discardFirst();
        return;
    }
    if (m_unfinished.found().isEmpty())
        return;
    m_isAsking = true;
    m_banner->showMessage(OutcomeBanner::Kind::Caution, tr("Discard this bulk reset for good?"),
        {tr("What was changed stays changed. What was left to do is forgotten, and its report can no longer be written.")});
    m_banner->setAction(tr("Resume…"));
    //: Button: takes an interrupted bulk reset away for good, pressed a second time
    m_banner->setSecondAction(tr("Discard for good"));
}

void BulkNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        showFirst();
    QWidget::changeEvent(event);
}

} // namespace passwright
