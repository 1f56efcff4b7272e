// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/MachineUser.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace passwright {

QString machineUser()
{
    constexpr size_t roomForOne = size_t{16} * 1024;
    std::array<char, roomForOne> room{};
    passwd entry{};
    passwd *found = nullptr;
    const uid_t user = ::geteuid();
    if (::getpwuid_r(user, &entry, room.data(), room.size(), &found) == 0 && found && *found->pw_name)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(user);
}

} // namespace passwright
