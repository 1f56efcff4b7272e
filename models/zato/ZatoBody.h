// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace passwright {

//! A flat JSON object in the making, whose secrets are never strings: QJsonDocument would keep copies
//! of them that nobody can overwrite.
class ZatoBody
{
public:
    using Value = std::variant<Secret, QString, int, bool>;

    ZatoBody &set(const QString &key, Value value);

    [[nodiscard]] bool has(const QString &key) const;

    //! As JSON (RFC 8259), UTF-8.
    [[nodiscard]] Secret toJson() const;
    //! Every secret in it.
    [[nodiscard]] QList<Secret> secrets() const;

private:
    QList<std::pair<QString, Value>> m_fields;
};

} // namespace passwright
