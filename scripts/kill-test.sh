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
# shellcheck source=lib/kill.sh
. "$here/lib/kill.sh"

kill_rounds tst_KillLoop "${1:-200}"
