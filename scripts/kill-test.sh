#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/kill-test.sh [ROUNDS]
# Kills the command line with kill -9 at random moments of 200 resets, or so many, and checks after
# each that the database is whole, the password the old or the new one, and the audit trail true.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

rounds=${1:-200}
[[ $rounds =~ ^[1-9][0-9]*$ ]] || die "the number of rounds must be a number above 0"

use_utf8_locale
"$here/setup.sh" test
cd "$project_root"
build=$project_root/build/release
if [[ ! -f $build/build.ninja ]]; then
    cmake --preset release
fi
cmake --build --preset release --target tst_KillLoop passwright-cli
PASSWRIGHT_KILL_ROUNDS=$rounds QTEST_FUNCTION_TIMEOUT=3600000 "$build/bin/tst_KillLoop"
