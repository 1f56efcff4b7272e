// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Icons.h"

#include "ui/widgets/PaletteIconEngine.h"

namespace passwright {

namespace {

QLatin1String fileName(Icons::Name name)
{
    using enum Icons::Name;
    switch (name) {
    case Activity: return QLatin1String("activity");
    case Approve: return QLatin1String("approve");
    case Back: return QLatin1String("back");
    case Bulk: return QLatin1String("bulk");
    case CapsLock: return QLatin1String("caps-lock");
    case Check: return QLatin1String("check");
    case Clock: return QLatin1String("clock");
    case Close: return QLatin1String("close");
    case Connections: return QLatin1String("connections");
    case Copy: return QLatin1String("copy");
    case Create: return QLatin1String("create");
    case Cross: return QLatin1String("cross");
    case Database: return QLatin1String("database");
    case Done: return QLatin1String("done");
    case Dot: return QLatin1String("dot");
    case Error: return QLatin1String("error");
    case Export: return QLatin1String("export");
    case Filter: return QLatin1String("filter");
    case Folder: return QLatin1String("folder");
    case Generate: return QLatin1String("generate");
    case Hide: return QLatin1String("hide");
    case Import: return QLatin1String("import");
    case Info: return QLatin1String("info");
    case Key: return QLatin1String("key");
    case License: return QLatin1String("license");
    case Lock: return QLatin1String("lock");
    case Phone: return QLatin1String("phone");
    case Preferences: return QLatin1String("preferences");
    case Print: return QLatin1String("print");
    case Question: return QLatin1String("question");
    case Refresh: return QLatin1String("refresh");
    case Search: return QLatin1String("search");
    case Server: return QLatin1String("server");
    case Shield: return QLatin1String("shield");
    case Show: return QLatin1String("show");
    case SignOut: return QLatin1String("sign-out");
    case Spell: return QLatin1String("spell");
    case SuperUser: return QLatin1String("super-user");
    case Unlock: return QLatin1String("unlock");
    case User: return QLatin1String("user");
    case Users: return QLatin1String("users");
    case Verify: return QLatin1String("verify");
    case Warning: return QLatin1String("warning");
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon Icons::get(Name name, Tone tone)
{
    return QIcon(new PaletteIconEngine(QStringLiteral(":/icons/%1.svg").arg(fileName(name)), tone));
}

QIcon Icons::application()
{
    return QIcon(QStringLiteral(":/icons/passwright.svg"));
}

} // namespace passwright
