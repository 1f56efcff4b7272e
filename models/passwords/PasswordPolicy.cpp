// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/PasswordPolicy.h"

#include "models/passwords/Strength.h"

#include <algorithm>
#include <utility>

namespace passwright {

PasswordPolicy::PasswordPolicy(PasswordRules rules)
    : m_rules(std::move(rules))
{
}

QList<Refusal> PasswordPolicy::violations(const Secret &newPassword, const QStringList &personalWords) const
{
    QList<Refusal> found;
    const auto refuse = [&found](StatusCode status, const QString &detail) {
        found.append({.status = status, .detail = detail});
    };

    if (m_rules.minComplexity > 0 && static_cast<int>(strengthOf(newPassword, personalWords)) < m_rules.minComplexity)
        refuse(StatusCode::PasswordNotComplexEnough, QString::number(m_rules.minComplexity));

    const qsizetype length = newPassword.codePoints();
    if (length < m_rules.minLength)
        refuse(StatusCode::PasswordTooShort, QString::number(m_rules.minLength));
    if (length > m_rules.maxLength)
        refuse(StatusCode::PasswordTooLong, QString::number(m_rules.maxLength));

    QString text = newPassword.toString();
    QString lower = text.toLower();
    const auto entry = std::find_if(m_rules.rejectList.cbegin(), m_rules.rejectList.cend(),
        [&lower](const QString &word) { return !word.isEmpty() && lower.contains(word); });
    if (entry != m_rules.rejectList.cend())
        refuse(StatusCode::PasswordInvalid, *entry);
    wipe(lower);
    wipe(text);
    return found;
}

} // namespace passwright
