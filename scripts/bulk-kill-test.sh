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
# shellcheck source=lib/kill.sh
. "$here/lib/kill.sh"

kill_rounds tst_BulkKillLoop "${1:-50}"
