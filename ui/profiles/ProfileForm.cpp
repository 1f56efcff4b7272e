// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ProfileForm.h"

#include "ui/profiles/FieldNote.h"
#include "ui/words/ErrorText.h"

#include <QLineEdit>
#include <QUrl>

namespace passwright {

QList<ProfileForm::Finding> ProfileForm::findings() const
{
    return ProfileCheck::check(profile());
}

void ProfileForm::showFindings(const QList<Finding> &findings)
{
    for (const Row &row : std::as_const(m_rows))
        row.note->say({}, row.line);
    QLineEdit *first = nullptr;
    for (const Finding &finding : findings) {
        const auto row = m_rows.constFind(finding.field);
        if (row == m_rows.constEnd())
            continue;
        row->note->say(ErrorText::sentence(finding), row->line);
        if (!first)
            first = row->line;
    }
    if (first)
        first->setFocus();
}

void ProfileForm::addField(Field field, QLineEdit *line, FieldNote *note)
{
    m_rows.insert(field, {line, note});
    connect(line, &QLineEdit::textChanged, this, [this, line, note] {
        note->say({}, line);
        Q_EMIT edited();
    });
}

QString ProfileForm::hostOf(const QString &address)
{
    return QUrl(address.trimmed(), QUrl::StrictMode).host();
}

} // namespace passwright
