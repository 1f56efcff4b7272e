// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlReader.h"

#include <QVariantList>

namespace passwright {

//! Questions that one value answers each, asked by one statement: on a server every statement is an exchange.
class SqlScalars
{
public:
    //! A SELECT of one column and at most one row, with question marks for its values.
    struct Question
    {
        QString select;
        QVariantList values = {};
    };

    explicit SqlScalars(const SqlReader &reader);

    //! In the order of the questions; NULL where there is no row.
    [[nodiscard]] Result<QVariantList> answers(const QList<Question> &questions) const;

private:
    SqlReader m_reader;
};

} // namespace passwright
