// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ProfileLook.h"

#include "models/domain/DatabaseUrl.h"
#include "ui/widgets/Icons.h"
#include "ui/words/ErrorText.h"

#include <QListWidget>

namespace passwright {
namespace {

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t popIsolate = 0x2069;

QString whereOf(const Profile &profile)
{
    switch (profile.kind) {
    case Profile::Kind::LocalDatabase:
        return profile.databasePath;
    case Profile::Kind::DatabaseServer: {
        const Result<DatabaseUrl> url = DatabaseUrl::parse(profile.databaseUrl);
        return url.ok() ? url->title() : QString();
    }
    case Profile::Kind::ZatoServer:
    case Profile::Kind::LicenseSpring:
        break;
    }
    return profile.address;
}

} // namespace

QIcon ProfileLook::icon(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::LocalDatabase:
        return Icons::get(Icons::Name::Database, Tone::Muted);
    case Profile::Kind::ZatoServer:
    case Profile::Kind::DatabaseServer:
        return Icons::get(Icons::Name::Server, Tone::Muted);
    case Profile::Kind::LicenseSpring:
        return Icons::get(Icons::Name::License, Tone::Muted);
    }
    return {};
}

QString ProfileLook::place(const Profile &profile)
{
    const QString where = whereOf(profile);
    //: Under the name of a connection; %1 its address. Its administrator set it up.
    return profile.isDeployed ? tr("%1 (for everybody on this computer)").arg(where) : where;
}

QListWidgetItem *ProfileLook::item(const Profile &profile)
{
    const QString where = place(profile);
    // A path reads from left to right whatever the name before it is written in.
    const QString shown = QChar(leftToRightIsolate) + where + QChar(popIsolate);
    auto *item = new QListWidgetItem(icon(profile.kind), profile.name + QChar(QChar::LineSeparator) + shown);
    //: Read by screen readers; %1 a connection's name, %2 its kind, %3 the path of its file or its address.
    item->setData(Qt::AccessibleTextRole, tr("%1, %2, %3").arg(profile.name, ErrorText::word(profile.kind), where));
    item->setToolTip(where);
    return item;
}

void ProfileLook::apply(QListWidget *list)
{
    const int side = list->fontMetrics().height();
    list->setIconSize({side * 3 / 2, side * 3 / 2});
    list->setSpacing(side / 8);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace passwright
