#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/test.sh [dev|release|asan|tidy] [arguments of ctest]
# Builds the preset (dev) and runs its tests. Fails where one fails, and where there is none.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

preset=dev
if (($#)) && [[ $1 != -* ]]; then
    preset=$1
    shift
fi

exec </dev/null
use_utf8_locale
sets=(test)
[[ $preset != tidy ]] || sets+=(tidy)
"$here/setup.sh" "${sets[@]}"

cd "$project_root"
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" --output-on-failure "$@"
