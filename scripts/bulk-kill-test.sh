#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/bulk-kill-test.sh [ROUNDS]
# Kills a bulk reset with kill -9 at 50 random moments, or so many, resumes it, and checks that nobody was
# reset twice or left out, that the hand-over file has every password, and that the audit trail is whole.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

rounds=${1:-50}
[[ $rounds =~ ^[1-9][0-9]*$ ]] || die "the number of rounds must be a number above 0"

use_utf8_locale
"$here/setup.sh" test
cd "$project_root"
build=$project_root/build/release
if [[ ! -f $build/build.ninja ]]; then
    cmake --preset release
fi
cmake --build --preset release --target tst_BulkKillLoop passwright-cli
PASSWRIGHT_KILL_ROUNDS=$rounds QTEST_FUNCTION_TIMEOUT=3600000 "$build/bin/tst_BulkKillLoop"
