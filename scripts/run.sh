#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/run.sh [arguments of passwright]
# Builds what is out of date and starts the program. Without a display it shows the same work
# through the command line, and takes pictures of the windows.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

use_utf8_locale
"$here/setup.sh" run

started_in=$PWD
cd "$project_root"
build=$project_root/build/release
# Ninja sees for itself when a CMake file changed, but not a preset.
if [[ ! -f $build/build.ninja || CMakePresets.json -nt $build/configured ]]; then
    cmake --preset release >&2
    touch "$build/configured"
fi
cmake --build --preset release --target passwright passwright-cli >&2

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    cd "$started_in" # a relative path among the arguments is the person's
    exec "$build/bin/passwright" "$@"
fi

say "no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can open;" \
    "showing the same work through passwright-cli instead"
"$here/lib/demo.sh" "$build/bin/passwright-cli"
"$here/pictures.sh"
