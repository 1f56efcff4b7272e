// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QJsonObject>
#include <QString>

namespace passwright {

//! What the command line writes: results to standard output, words for people to standard error.
//! With JSON, standard output holds one JSON object and nothing else. Always UTF-8.
class Printer
{
public:
    explicit Printer(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }

    //! A line for people.
    void say(const QString &text) const;
    //! A line of the result; nothing where the result is JSON. False where it could not be written.
    bool result(const QString &text) const;
    //! The same, for a password that was made here: no copy of it stays behind.
    bool result(const Secret &secret) const;
    //! The result as JSON; nothing where it is not asked for. \p password, where there is one, is
    //! added under that name. Call it once.
    bool json(const QJsonObject &object, const Secret *password = nullptr) const;

private:
    bool m_json;
};

} // namespace passwright
