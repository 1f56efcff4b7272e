#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/bench.sh [PART]...
# Builds the release, measures, and prints each figure beside its floor from the same run. Parts, all of them
# where none is named: window reset stalls rest scale bulk dryrun verify.
# shellcheck source-path=SCRIPTDIR disable=SC2317 # the parts are called by their names
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

in_display() { xvfb-run -a -s "-screen 0 1600x1200x24" "$@"; }

# One line a part: what it needs built, and the function below that measures.
parts=(window reset stalls rest scale bulk dryrun verify)
declare -A targets=(
    [window]="passwright passwright_ready bench_bare_window"
    [reset]="bench_reset"
    [stalls]="bench_stalls bench_stalls_bulk bench_stalls_scroll"
    [rest]="bench_rest bench_stalls_rest"
    [scale]="bench_scale bench_search"
    [bulk]="bench_bulk"
    [dryrun]="bench_dryrun"
    [verify]="bench_verify"
)

measure_window() {
    say "window: process start to first frame, and peak memory"
    in_display "$here/lib/bench-window.py" "$build" || failed=1
}

measure_reset() {
    say "reset: beyond its key derivation and one synced commit"
    "$here/lib/bench-reset.py" "$build" || failed=1
}

measure_stalls() {
    say "window: the longest stall of its thread during sign-in, search and reset"
    in_display "$build/bin/bench_stalls" || failed=1
    say "window: the same during a dry run and a bulk reset, and while a million users are scrolled"
    in_display "$build/bin/bench_stalls_bulk" || failed=1
    in_display "$build/bin/bench_stalls_scroll" || failed=1
}

measure_rest() {
    say "REST: one reset and one page of a search beside curl on a kept connection"
    "$build/bin/bench_rest" || failed=1
    say "window over a server: the longest stall while answers of 1 MiB come in dribbles"
    in_display "$build/bin/bench_stalls_rest" || failed=1
}

measure_scale() {
    say "a thousand to a million users on each engine: from the key to the rows, beside the driver's indexed query"
    "$here/lib/bench-scale.py" "$build" || failed=1
}

measure_bulk() {
    say "bulk reset: 400 users beside 400 bare keys"
    "$build/bin/bench_bulk" || failed=1
}

measure_dryrun() {
    say "dry run: a million lines, and the memory that they take"
    "$build/bin/bench_dryrun" 100000 1000000 || failed=1
}

measure_verify() {
    say "audit verify: a million rows beside SHA-256 of the same bytes"
    "$build/bin/bench_verify" || failed=1
}

for part; do
    [[ -n ${targets[$part]:-} ]] || die "no such part: $part (there are: ${parts[*]})"
done
(($#)) || set -- "${parts[@]}"
wanted=()
for part; do
    read -ra names <<<"${targets[$part]}"
    wanted+=("${names[@]}")
done

use_utf8_locale
"$here/setup.sh" test bench
cd "$project_root"
cmake --preset release -DPASSWRIGHT_BENCHMARKS=ON >&2
cmake --build --preset release --target "${wanted[@]}" >&2
build=$project_root/build/release

failed=0
for part; do
    "measure_$part"
done
exit "$failed"
