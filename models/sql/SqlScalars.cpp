// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlScalars.h"

#include <QStringList>

namespace passwright {

SqlScalars::SqlScalars(const SqlReader &reader)
    : m_reader(reader)
{
}

Result<QVariantList> SqlScalars::answers(const QList<Question> &questions) const
{
    QStringList selects;
    QVariantList values;
    for (const Question &question : questions) {
        selects << QLatin1Char('(') + question.select + QLatin1Char(')');
        values << question.values;
    }
    QVariantList answers;
    const auto read = m_reader.read(QStringLiteral("SELECT ") + selects.join(QLatin1String(", ")), values, [&](const QSqlQuery &row) {
        for (int i = 0; i < questions.size(); ++i)
            answers << row.value(i);
    });
    if (!read.ok())
        return read.error();
    return answers;
}

} // namespace passwright
