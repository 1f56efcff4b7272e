// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PreferencesDialog.h"

#include "ui_PreferencesDialog.h"

namespace passwright {

namespace {

template<class Choice>
void choose(QComboBox *box, Choice choice)
{
    box->setCurrentIndex(qMax(0, box->findData(static_cast<int>(choice))));
}

template<class Choice>
Choice chosen(const QComboBox *box)
{
    return static_cast<Choice>(box->currentData().toInt());
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, bool hasPassphrases, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    fillChoices(hasPassphrases);
    showPreferences();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PreferencesDialog::~PreferencesDialog() = default;

Preferences PreferencesDialog::preferences() const
{
    Preferences result = m_preferences;
    result.language = m_ui->language->currentData().toString();
    result.idleLockMinutes = m_ui->idleMinutes->value();
    result.clipboardSeconds = m_ui->clipboardSeconds->value();
    result.generator = chosen<Preferences::GeneratorKind>(m_ui->generator);
    result.mustChange = m_ui->mustChange->isChecked();
    result.expiryDays = m_ui->expiryDays->value() > 0 ? std::optional(m_ui->expiryDays->value()) : std::nullopt;
    result.reason = chosen<Preferences::Asked>(m_ui->reason);
    result.verification = chosen<Preferences::Asked>(m_ui->verification);
    return result;
}

void PreferencesDialog::fillChoices(bool hasPassphrases)
{
    //: A choice of language.
    m_ui->language->addItem(tr("As the system"), QString());
    // Each language is called by its own name, whatever the language of the rest.
    m_ui->language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_ui->language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_ui->language->addItem(QStringLiteral("العربية"), QStringLiteral("ar"));

    //: A kind of generated password.
    m_ui->generator->addItem(tr("Random characters"), static_cast<int>(Preferences::GeneratorKind::Random));
    if (hasPassphrases)
        //: A kind of generated password: several words.
        m_ui->generator->addItem(tr("Words"), static_cast<int>(Preferences::GeneratorKind::Passphrase));
    //: A kind of generated password.
    m_ui->generator->addItem(tr("Easy to say on the phone"), static_cast<int>(Preferences::GeneratorKind::Phone));

    for (QComboBox *box : {m_ui->reason, m_ui->verification}) {
        //: Whether a field is there.
        box->addItem(tr("Not asked for"), static_cast<int>(Preferences::Asked::Off));
        //: Whether a field has to be filled.
        box->addItem(tr("Optional"), static_cast<int>(Preferences::Asked::Optional));
        //: Whether a field has to be filled.
        box->addItem(tr("Required"), static_cast<int>(Preferences::Asked::Required));
    }
    //: Behind a number of minutes.
    m_ui->idleMinutes->setSuffix(tr(" minutes"));
    //: In place of a number of minutes: the program does not lock by itself.
    m_ui->idleMinutes->setSpecialValueText(tr("Never"));
    //: Behind a number of seconds.
    m_ui->clipboardSeconds->setSuffix(tr(" seconds"));
    //: Behind a number of days.
    m_ui->expiryDays->setSuffix(tr(" days"));
    //: In place of a number of days: the directory's own setting.
    m_ui->expiryDays->setSpecialValueText(tr("As configured"));
}

void PreferencesDialog::showPreferences()
{
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(m_preferences.language)));
    m_ui->idleMinutes->setValue(m_preferences.idleLockMinutes);
    m_ui->clipboardSeconds->setValue(m_preferences.clipboardSeconds);
    choose(m_ui->generator, m_preferences.generator);
    m_ui->mustChange->setChecked(m_preferences.mustChange);
    m_ui->expiryDays->setValue(m_preferences.expiryDays.value_or(0));
    choose(m_ui->reason, m_preferences.reason);
    choose(m_ui->verification, m_preferences.verification);
}

} // namespace passwright
