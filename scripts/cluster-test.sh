#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/cluster-test.sh [galera|standby|return|writers|all] [ROUNDS]
# Makes a MariaDB Galera cluster of three nodes, or a PostgreSQL server with a synchronous standby, on
# loopback and in temporary folders, and checks that nothing confirmed is lost and nothing done twice:
#   galera, standby  the node that is written to is killed with kill -9 in the middle of a bulk reset,
#                    which is resumed on the others
#   return           a node is killed and comes back while resets go on, then the one is that took its place
#   writers          eight programs at once, each at one of the three nodes, for 10 s a round
# All of them, 5 rounds each, or as told. docs/clusters.md says what it shows.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

which=${1:-all}
rounds=${2:-5}
case $which in
all | galera | standby | return | writers) ;;
*) die "galera, standby, return, writers or all, not: $which" ;;
esac
[[ $rounds =~ ^[1-9][0-9]*$ ]] || die "the number of rounds must be a number above 0"

use_utf8_locale
"$here/setup.sh" test
cd "$project_root"
build=$project_root/build/release
if [[ ! -f $build/build.ninja ]]; then
    cmake --preset release
fi
cmake --build --preset release --target tst_ClusterKill tst_GaleraReturn tst_ManyWriters passwright-cli
export PASSWRIGHT_CLUSTER_ROUNDS=$rounds PASSWRIGHT_WRITERS_SECONDS=$((10 * rounds)) QTEST_FUNCTION_TIMEOUT=7200000
asked() {
    [[ $which == all || $which == "$1" ]]
}
for engine in galera standby; do
    if asked $engine; then
        "$build/bin/tst_ClusterKill" "whatWasConfirmedIsThereAndTheRestIsDone:$engine"
    fi
done
if asked return; then
    "$build/bin/tst_GaleraReturn"
fi
if asked writers; then
    "$build/bin/tst_ManyWriters" nothingIsLostAndTheChainIsOne:Galera
fi
