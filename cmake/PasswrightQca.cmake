# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0

# The distribution's QCA for Qt 6, or the one that scripts/setup.sh built into the user's cache.
find_package(Qca-qt6 QUIET CONFIG)
if(NOT Qca-qt6_FOUND)
    find_package(Qca-qt6 REQUIRED CONFIG
        HINTS "$ENV{XDG_CACHE_HOME}/passwright/qca-2.3.10" "$ENV{HOME}/.cache/passwright/qca-2.3.10")
endif()
