// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace passwright {

//! What a person sets once: values, no secret among them.
struct Preferences
{
    enum class Asked { Off, Optional, Required };
    enum class GeneratorKind { Random, Passphrase, Phone };

    QString language = {};           //!< such as "de"; empty: the system's
    int idleLockMinutes = 10;        //!< 0: never
    int clipboardSeconds = 30;       //!< until a copied password is cleared
    GeneratorKind generator = GeneratorKind::Random;
    bool mustChange = true;          //!< ticked for a reset
    std::optional<int> expiryDays = {}; //!< preset for a reset; nothing: as configured
    Asked reason = Asked::Optional;
    Asked verification = Asked::Optional;
    QStringList verificationMethods = {}; //!< offered to choose from; empty: the program's own list

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

//! Keeps the preferences between starts; the composition root implements it.
class PreferencesStore
{
public:
    virtual ~PreferencesStore() = default;
    [[nodiscard]] virtual Preferences load() const = 0;
    virtual void save(const Preferences &preferences) = 0;
};

} // namespace passwright
