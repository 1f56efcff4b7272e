// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkOptionsForm.h"

#include "models/services/GeneratorOptions.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/ExpiryBox.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/GeneratorKindBox.h"
#include "ui/widgets/LeadingLabel.h"
#include "ui/widgets/MutedLabel.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/ReasonBox.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace passwright {
namespace {

constexpr qsizetype shortestPassphrase = 12; // code points: it guards many passwords, and nobody can reset it

template<class T>
T *named(QWidget *parent, const char *name)
{
    auto *widget = new T(parent);
    widget->setObjectName(QLatin1String(name));
    return widget;
}

// Margins stay where they are in a mirrored window; a spacing goes with the text.
QLayout *indented(QWidget *what)
{
    auto *row = new QHBoxLayout;
    row->addSpacing(what->fontMetrics().height() * 3 / 2);
    row->addWidget(what, 1);
    return row;
}

} // namespace

BulkOptionsForm::BulkOptionsForm(const Capabilities &can, const PasswordRules &rules, const Preferences &preferences, const Clock &clock,
    QWidget *parent)
    : QWidget(parent)
    , m_can(can)
    , m_rules(rules)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_passwordTitle(new LeadingLabel(this))
    , m_generate(named<QRadioButton>(this, "generate"))
    , m_kind(named<GeneratorKindBox>(this, "kind"))
    , m_given(named<QRadioButton>(this, "given"))
    , m_handOverTitle(new LeadingLabel(this))
    , m_handOver(new QWidget(this))
    , m_keepInFile(named<QRadioButton>(this, "keepInFile"))
    , m_fileFields(new QWidget(this))
    , m_fileLabel(new LeadingLabel(this))
    , m_file(named<QLineEdit>(this, "handOverFile"))
    , m_browse(named<QPushButton>(this, "browseHandOver"))
    , m_passphraseLabel(new LeadingLabel(this))
    , m_passphrase(named<PasswordField>(this, "passphrase"))
    , m_repeatLabel(new LeadingLabel(this))
    , m_repeat(named<PasswordField>(this, "repeatPassphrase"))
    , m_passphraseNote(new MutedLabel(this))
    , m_keepInWindow(named<QRadioButton>(this, "keepInWindow"))
    , m_windowNote(new MutedLabel(this))
    , m_expiryTitle(new LeadingLabel(this))
    , m_expiry(named<ExpiryBox>(this, "expiry"))
    , m_mustChange(named<QCheckBox>(this, "mustChange"))
    , m_unlock(named<QCheckBox>(this, "unlock"))
    , m_unhelped(named<QCheckBox>(this, "unhelped"))
    , m_why(named<ReasonBox>(this, "why"))
    , m_problem(named<LeadingLabel>(this, "problem"))
{
    build();
    retranslate();
    for (QRadioButton *button : {m_generate, m_given, m_keepInFile, m_keepInWindow})
        connect(button, &QRadioButton::toggled, this, &BulkOptionsForm::showParts);
    FileChoice::fresh(m_browse, m_file);
    start({});
}

void BulkOptionsForm::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    const int gap = fontMetrics().height() / 2;
    const auto titled = [&](QLabel *title, QWidget *what) {
        QFont strong = title->font();
        strong.setWeight(QFont::DemiBold);
        title->setFont(strong);
        rows->addWidget(title);
        rows->addWidget(what);
        rows->addSpacing(gap);
    };
    titled(m_passwordTitle, passwordBox());
    titled(m_handOverTitle, handOverBox());
    titled(m_expiryTitle, m_expiry);
    m_expiry->setUp(m_rules.expiryDays, [this](std::optional<int> days) {
        return m_clock.nowUtc().addDays(days.value_or(m_rules.expiryDays));
    });
    m_expiryTitle->setVisible(m_can.passwordExpiry);
    m_expiry->setVisible(m_can.passwordExpiry);
    m_mustChange->setVisible(m_can.mustChange);
    m_unlock->setVisible(m_can.lock);
    for (QWidget *widget : {static_cast<QWidget *>(m_mustChange), static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_unhelped)})
        rows->addWidget(widget);
    rows->addSpacing(gap);
    rows->addWidget(m_why);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    rows->addWidget(m_problem);
    rows->addStretch();
}

QWidget *BulkOptionsForm::passwordBox()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins({});
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_generate);
    kind->addWidget(m_kind, 1);
    rows->addLayout(kind);
    rows->addWidget(m_given);
    return box;
}

QWidget *BulkOptionsForm::handOverBox()
{
    auto *rows = new QVBoxLayout(m_handOver);
    rows->setContentsMargins({});
    auto *fields = new QFormLayout(m_fileFields);
    fields->setContentsMargins({});
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    fields->addRow(m_fileLabel, file);
    fields->addRow(m_passphraseLabel, m_passphrase);
    fields->addRow(m_repeatLabel, m_repeat);
    fields->addRow(m_passphraseNote);
    m_fileLabel->setBuddy(m_file);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_repeatLabel->setBuddy(m_repeat);
    m_passphraseNote->setWordWrap(true);
    m_windowNote->setWordWrap(true);
    m_browse->setAutoDefault(false);
    rows->addWidget(m_keepInFile);
    rows->addLayout(indented(m_fileFields));
    rows->addWidget(m_keepInWindow);
    rows->addLayout(indented(m_windowNote));
    return m_handOver;
}

void BulkOptionsForm::retranslate()
{
    m_passwordTitle->setText(tr("New passwords"));
    //: Choice: each user gets a password of their own, of the kind beside it
    m_generate->setText(tr("&Generate one for each user"));
    //: Choice: the file has a column with the new passwords
    m_given->setText(tr("Take them from the column “new_password” o&f the file"));
    m_handOverTitle->setText(tr("Until they are handed over"));
    m_keepInFile->setText(tr("&Keep them in an encrypted file"));
    //: Caption of a field
    m_fileLabel->setText(tr("New fi&le"));
    //: Button: opens a dialog to choose a file
    m_browse->setText(tr("&Browse…"));
    m_browse->setAccessibleName(tr("File for the generated passwords"));
    //: Caption of a field
    m_passphraseLabel->setText(tr("&Passphrase"));
    //: Caption of a field
    m_repeatLabel->setText(tr("Rep&eat the passphrase"));
    m_passphraseNote->setText(tr("An interrupted reset goes on with it, and slips can be printed later. Nobody can open the file without it."));
    m_keepInWindow->setText(tr("Keep them only in this &window until I print or save them"));
    m_windowNote->setText(tr("They are gone when the window is locked or closed. Those users are reset once more then."));
    m_expiryTitle->setText(tr("Password expiry"));
    m_mustChange->setText(tr("&Must change at next sign-in"));
    m_unlock->setText(tr("&Unlock those who are locked as well"));
    m_unhelped->setText(tr("Also reset &those whom a new password alone does not let in"));
}

void BulkOptionsForm::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_why->setPreferences(preferences);
}

void BulkOptionsForm::start(const QString &path)
{
    m_path = path;
    m_kind->setKind(m_preferences.generator);
    m_generate->setChecked(true);
    m_keepInFile->setChecked(true);
    m_expiry->setDays(m_preferences.expiryDays);
    m_mustChange->setChecked(m_preferences.mustChange && m_can.mustChange);
    m_unlock->setChecked(false);
    m_unhelped->setChecked(false);
    m_why->setPreferences(m_preferences);
    m_why->clear();
    m_file->clear();
    wipe();
    say({}, nullptr);
    showParts();
}

void BulkOptionsForm::focusFirst()
{
    (isGenerated() ? m_generate : m_given)->setFocus(Qt::OtherFocusReason);
}

bool BulkOptionsForm::isGenerated() const
{
    return m_generate->isChecked();
}

void BulkOptionsForm::showParts()
{
    m_given->setVisible(!m_path.isEmpty());
    m_kind->setEnabled(isGenerated());
    m_handOverTitle->setVisible(isGenerated());
    m_handOver->setVisible(isGenerated());
    m_fileFields->setVisible(m_keepInFile->isChecked());
    m_windowNote->setVisible(m_keepInWindow->isChecked());
}

void BulkOptionsForm::say(const QString &problem, QWidget *where)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    announce(m_problem, problem);
    where->setFocus(Qt::OtherFocusReason);
}

bool BulkOptionsForm::checkHandOver()
{
    if (!isGenerated() || !m_keepInFile->isChecked())
        return true;
    const QFileInfo file(m_file->text().trimmed());
    if (m_file->text().trimmed().isEmpty())
        say(tr("Choose a new file for the generated passwords, or keep them only in this window."), m_file);
    else if (file.exists())
        say(tr("There is a file of this name already. Choose a new one."), m_file);
    else if (!file.absoluteDir().exists())
        say(tr("The folder of this file is not there. Choose another one."), m_file);
    else if (m_passphrase->secret().codePoints() < shortestPassphrase)
        say(tr("Choose a passphrase of at least %n characters.", nullptr, static_cast<int>(shortestPassphrase)), m_passphrase);
    else if (!(m_passphrase->secret() == m_repeat->secret()))
        say(tr("The two passphrases differ. Type both again."), m_repeat);
    else
        return true;
    return false;
}

std::optional<BulkController::Choice> BulkOptionsForm::choice()
{
    if (!checkHandOver())
        return {};
    if (m_why->isReasonMissing()) {
        say(tr("Enter the reason or the ticket."), m_why);
        m_why->focusReason();
        return {};
    }
    if (m_why->isVerificationMissing()) {
        say(tr("Enter how the request was verified."), m_why);
        m_why->focusVerification();
        return {};
    }
    say({}, nullptr);
    const bool isInFile = isGenerated() && m_keepInFile->isChecked();
    return BulkController::Choice{
        .options = {.passwords = isGenerated() ? BulkOptions::Passwords::Generated : BulkOptions::Passwords::Given,
            .generator = generatorOptions(m_kind->kind()),
            .expiryDays = m_can.passwordExpiry ? m_expiry->days() : std::nullopt,
            .mustChange = m_can.mustChange ? std::optional(m_mustChange->isChecked()) : std::nullopt,
            .unlocksAsWell = m_can.lock && m_unlock->isChecked(),
            .resetsUnhelped = m_unhelped->isChecked(),
            .reason = m_why->reason(),
            .verification = m_why->verification()},
        .handOverPath = isInFile ? QFileInfo(m_file->text().trimmed()).absoluteFilePath() : QString(),
        .passphrase = isInFile ? m_passphrase->secret() : Secret()};
}

void BulkOptionsForm::wipe()
{
    m_passphrase->wipe();
    m_repeat->wipe();
}

void BulkOptionsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace passwright
