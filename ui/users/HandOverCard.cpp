// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/HandOverCard.h"

#include "models/passwords/Spelling.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Icons.h"
#include "ui_HandOverCard.h"

#include <QEvent>
#include <QFontDatabase>

namespace passwright {

HandOverCard::HandOverCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::HandOverCard>())
{
    m_ui->setupUi(this);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 1.4);
    m_ui->password->setFont(mono);
    m_ui->copy->setIcon(Icons::get(Icons::Name::Copy));
    m_ui->spell->setIcon(Icons::get(Icons::Name::Spell));
    m_ui->print->setIcon(Icons::get(Icons::Name::Print));
    m_ui->done->setIcon(Icons::get(Icons::Name::Done));

    connect(m_ui->reveal, &QPushButton::toggled, this, &HandOverCard::showPassword);
    connect(m_ui->spell, &QPushButton::toggled, this, &HandOverCard::showSpelling);
    connect(m_ui->print, &QPushButton::clicked, this, &HandOverCard::print);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        m_isCopied = true;
        m_clipboard->copy(m_handOver.password);
        announce(m_ui->message, m_ui->message->text());
    });
    connect(m_ui->done, &QPushButton::clicked, this, [this] {
        wipe();
        Q_EMIT done();
    });
    connect(&m_printer, &SlipPrinter::printed, this, [this] { m_ui->message->setText(tr("The slip has been sent to the printer.")); });
    connect(&m_printer, &SlipPrinter::failed, this, [this](const QString &words) { m_ui->message->setText(words); });
    wipe();
}

HandOverCard::~HandOverCard()
{
    wipe();
}

void HandOverCard::setClipboard(ClipboardGuard &clipboard)
{
    m_clipboard = &clipboard;
    connect(m_clipboard, &ClipboardGuard::secondsLeftChanged, this, &HandOverCard::showClipboard);
}

void HandOverCard::setHandOver(const ResetController::HandOver &handOver)
{
    wipe();
    m_handOver = handOver;
    showAll();
}

bool HandOverCard::isRevealed() const
{
    return m_ui->reveal->isChecked();
}

void HandOverCard::focusFirst()
{
    m_ui->copy->setFocus(Qt::OtherFocusReason);
}

void HandOverCard::wipe()
{
    m_handOver = {};
    m_isCopied = false;
    m_ui->reveal->setChecked(false);
    m_ui->spell->setChecked(false);
    m_ui->message->clear();
    showAll();
}

void HandOverCard::showAll()
{
    //: Title of the card with a new password; %1: a person's name
    m_ui->title->setText(tr("New password of %1").arg(m_handOver.account.bestName()));
    QStringList facts;
    if (m_handOver.expiry.isValid())
        //: On the card with a new password; %1: a date
        facts << tr("It expires on %1.").arg(DateText::date(m_handOver.expiry));
    if (m_handOver.mustChange)
        facts << tr("It must be changed at the next sign-in.");
    //: Between two sentences
    m_ui->facts->setText(facts.join(tr(" ", "between two sentences")));
    showPassword();
    showSpelling();
}

void HandOverCard::showPassword()
{
    const bool revealed = isRevealed();
    QString old = m_ui->password->text();
    m_ui->password->setText(revealed ? m_handOver.password.toString() : QString(12, QChar(0x2022)));
    passwright::wipe(old);
    m_ui->password->setAccessibleName(revealed ? tr("New password, shown") : tr("New password, hidden"));
    //: Button
    m_ui->reveal->setText(revealed ? tr("Hid&e") : tr("R&eveal"));
    m_ui->reveal->setIcon(Icons::get(revealed ? Icons::Name::Hide : Icons::Name::Show));
}

void HandOverCard::showSpelling()
{
    QString old = m_ui->spelling->text();
    QString text;
    if (m_ui->spell->isChecked()) {
        QStringList words = Spelling(QLocale().language()).spell(m_handOver.password);
        //: Between the words of a password that is spelled out
        text = words.join(tr(", ", "between words that are spelled out"));
        for (QString &word : words)
            passwright::wipe(word);
    }
    m_ui->spelling->setText(text);
    m_ui->spelling->setVisible(!text.isEmpty());
    passwright::wipe(text);
    passwright::wipe(old);
}

void HandOverCard::showClipboard(int secondsLeft)
{
    if (!m_isCopied)
        return;
    if (secondsLeft > 0)
        m_ui->message->setText(tr("Copied. It is cleared from the clipboard in %n seconds.", nullptr, secondsLeft));
    else
        m_ui->message->setText(tr("It is no longer on the clipboard."));
}

void HandOverCard::print()
{
    const Slip slip{.name = m_handOver.account.bestName(),
        .userName = m_handOver.account.userName,
        .password = m_handOver.password,
        .expiry = m_handOver.expiry,
        .mustChange = m_handOver.mustChange};
    m_printer.ask(SlipPrinter::one(slip), SlipSheet::PerPage::One, this);
}

void HandOverCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showAll();
    }
    QFrame::changeEvent(event);
}

} // namespace passwright
