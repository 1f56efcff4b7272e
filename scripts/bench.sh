#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/bench.sh
# Builds the release, measures, and prints each figure beside its floor from the same run.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

use_utf8_locale
"$here/setup.sh" test bench
cd "$project_root"
cmake --preset release -DPASSWRIGHT_BENCHMARKS=ON >&2
cmake --build --preset release --target passwright passwright_ready bench_bare_window bench_reset bench_stalls \
    bench_rest bench_stalls_rest >&2
build=$project_root/build/release

failed=0
say "window: process start to first frame, and peak memory"
xvfb-run -a -s "-screen 0 1600x1200x24" "$here/lib/bench-window.py" "$build" || failed=1
say "reset: beyond its key derivation and one synced commit"
"$here/lib/bench-reset.py" "$build" || failed=1
say "window: the longest stall of its thread during sign-in, search and reset"
xvfb-run -a -s "-screen 0 1600x1200x24" "$build/bin/bench_stalls" || failed=1
say "REST: one reset and one page of a search beside curl on a kept connection"
"$build/bin/bench_rest" || failed=1
say "window over a server: the longest stall while answers of 1 MiB come in dribbles"
xvfb-run -a -s "-screen 0 1600x1200x24" "$build/bin/bench_stalls_rest" || failed=1
exit "$failed"
