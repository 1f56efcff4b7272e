// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkResumeForm.h"

#include "ui/widgets/Announcement.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/LeadingLabel.h"
#include "ui/widgets/PasswordField.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace passwright {

BulkResumeForm::BulkResumeForm(QWidget *parent)
    : QWidget(parent)
    , m_about(new LeadingLabel(this))
    , m_note(new LeadingLabel(this))
    , m_passphraseRow(new QWidget(this))
    , m_passphraseLabel(new LeadingLabel(this))
    , m_passphrase(new PasswordField(this))
    , m_fileRow(new QWidget(this))
    , m_fileLabel(new LeadingLabel(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_problem(new LeadingLabel(this))
{
    for (QLabel *label : {m_about, m_note, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_passphrase->setObjectName(QStringLiteral("resumePassphrase"));
    m_file->setObjectName(QStringLiteral("resumeFile"));
    m_passphraseLabel->setBuddy(m_passphrase);
    m_fileLabel->setBuddy(m_file);
    m_browse->setAutoDefault(false);
    auto *passphrase = new QHBoxLayout(m_passphraseRow);
    passphrase->setContentsMargins({});
    passphrase->addWidget(m_passphraseLabel);
    passphrase->addWidget(m_passphrase, 1);
    auto *file = new QHBoxLayout(m_fileRow);
    file->setContentsMargins({});
    file->addWidget(m_fileLabel);
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    for (QWidget *widget : {static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_note), m_passphraseRow, m_fileRow, static_cast<QWidget *>(m_problem)})
        rows->addWidget(widget);
    FileChoice::existing(m_browse, m_file);
}

void BulkResumeForm::setPlan(const BulkPlan::Header &header, const BulkCounts &counts)
{
    const bool isGiven = header.options.passwords == BulkOptions::Passwords::Given;
    //: About an interrupted bulk reset; %1: a date and a time of day, %2: a user name
    m_about->setText(tr("Begun on %1 by %2. %n users are left to do.", nullptr, static_cast<int>(counts.toDo()))
                         .arg(DateText::moment(header.begun), header.actor.isEmpty() ? QStringLiteral("–") : header.actor));
    QString note;
    if (isGiven)
        note = tr("The new passwords are read from the file again. It must be the same as before.");
    else if (!header.handOverPath.isEmpty())
        //: %1: the path of a file
        note = tr("The generated passwords are in “%1”.").arg(QDir::toNativeSeparators(header.handOverPath));
    else if (counts.notHandedOver > 0)
        note = tr("%n users were changed to passwords that nobody has. They are reset once more.", nullptr, static_cast<int>(counts.notHandedOver));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_passphraseRow->setVisible(!isGiven && !header.handOverPath.isEmpty());
    //: Caption of a field
    m_passphraseLabel->setText(tr("&Passphrase of the file"));
    m_fileRow->setVisible(isGiven);
    //: Caption of a field
    m_fileLabel->setText(tr("&File"));
    m_file->setText(header.sourcePath);
    //: Button: opens a dialog to choose a file
    m_browse->setText(tr("&Browse…"));
    m_browse->setAccessibleName(tr("File with the new passwords"));
    m_problem->hide();
    wipe();
}

std::optional<BulkResumeForm::Answer> BulkResumeForm::answer()
{
    const auto say = [this](const QString &problem, QWidget *where) {
        m_problem->setText(problem);
        m_problem->show();
        announce(m_problem, problem);
        where->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    };
    if (!m_passphraseRow->isHidden() && m_passphrase->isBlank())
        return say(tr("Enter the passphrase of the file with the generated passwords."), m_passphrase);
    if (!m_fileRow->isHidden() && m_file->text().trimmed().isEmpty())
        return say(tr("Choose the file with the new passwords."), m_file);
    m_problem->hide();
    return Answer{.passphrase = m_passphrase->takeSecret(), .sourcePath = m_fileRow->isHidden() ? QString() : m_file->text().trimmed()};
}

void BulkResumeForm::focusFirst()
{
    if (!m_passphraseRow->isHidden())
        m_passphrase->setFocus(Qt::OtherFocusReason);
    else if (!m_fileRow->isHidden())
        m_file->setFocus(Qt::OtherFocusReason);
}

void BulkResumeForm::wipe()
{
    m_passphrase->wipe();
}

} // namespace passwright
