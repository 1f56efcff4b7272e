// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/zato/ZatoFaultRules.h"

#include <algorithm>
#include <array>

namespace passwright {
namespace {

using At = ZatoFaultRules::At;
using Trouble = ZatoFaultRules::Trouble;

struct Rule
{
    At at;
    const char *dead; // "good": the reading is repeated, over a connection of its own
    const char *broken;
    const char *turned;
    const char *barred;
    const char *absent;
};

constexpr std::array rules{
    Rule{At::Read, "good", "error", "error", "error", "error"},
    Rule{At::Before, "good", "error", "error", "error", "error"},
    Rule{At::Change, "unknown", "unknown", "error", "refused", "error"},
    Rule{At::Flag, "partial", "partial", "partial", "partial", "partial"},
    Rule{At::After, "good", "unknown", "unknown", "unknown", "unknown"},
    Rule{At::SignIn, "error", "error", "error", "error", "error"},
    Rule{At::SignInNew, "not known", "not known", "error", "error", "error"},
    Rule{At::Who, "good", "error", "error", "error", "error"},
    Rule{At::WhoNew, "good", "in", "in", "in", "in"},
    Rule{At::Renewal, "in", "in", "in", "in", "in"},
    Rule{At::Alone, "error", "error", "error", "error", "error"},
};

QString word(At at, Trouble trouble, bool isDone, const QString &good)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [at](const Rule &r) { return r.at == at; });
    // The flag is read back, and is as asked.
    if (at == At::Flag && isDone && trouble != Trouble::Absent)
        return good;
    const char *text = nullptr;
    switch (trouble) {
    case Trouble::Slow:
    case Trouble::Unclean:
        return good;
    case Trouble::Dead:
        text = rule->dead;
        break;
    case Trouble::Broken:
        text = rule->broken;
        break;
    case Trouble::Turned:
        text = rule->turned;
        break;
    case Trouble::Barred:
        text = rule->barred;
        break;
    case Trouble::Absent:
        text = rule->absent;
        break;
    }
    const QString found = QString::fromLatin1(text);
    return found == QLatin1String("good") ? good : found;
}

} // namespace

QStringList ZatoFaultRules::expected(At at, At next, Trouble trouble, bool isDone, const QString &good)
{
    if (trouble != Trouble::Unclean)
        return {word(at, trouble, isDone, good)};
    // The next request may go over what is left of the connection, or meet what is left on it.
    return {good, word(next, Trouble::Dead, false, good), word(next, Trouble::Broken, false, good),
        word(next, Trouble::Broken, true, good)};
}

} // namespace passwright
