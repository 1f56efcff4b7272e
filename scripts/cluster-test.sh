#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/cluster-test.sh [galera|standby|both] [ROUNDS]
# Makes a MariaDB Galera cluster of three nodes, or a PostgreSQL server with a synchronous standby, on
# loopback and in temporary folders; kills the node that is written to with kill -9 in the middle of a
# bulk reset, resumes it on the others, and checks that nothing confirmed is lost and nothing done
# twice. Both, 5 times each, or as told. docs/clusters.md says what it shows.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

which=${1:-both}
rounds=${2:-5}
function=whatWasConfirmedIsThereAndTheRestIsDone
case $which in
both) rows=("$function:galera" "$function:standby") ;;
galera | standby) rows=("$function:$which") ;;
*) die "galera, standby or both, not: $which" ;;
esac
[[ $rounds =~ ^[1-9][0-9]*$ ]] || die "the number of rounds must be a number above 0"

use_utf8_locale
"$here/setup.sh" test
cd "$project_root"
build=$project_root/build/release
if [[ ! -f $build/build.ninja ]]; then
    cmake --preset release
fi
cmake --build --preset release --target tst_ClusterKill passwright-cli
PASSWRIGHT_CLUSTER_ROUNDS=$rounds QTEST_FUNCTION_TIMEOUT=7200000 "$build/bin/tst_ClusterKill" "${rows[@]}"
