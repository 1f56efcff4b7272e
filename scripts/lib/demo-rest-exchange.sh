#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/lib/demo-rest-exchange.sh PATH_OF_PASSWRIGHT_CLI PROFILE_FILE
# One password's life on the demonstration server, step by step: what is done, what came of it, and
# the exit code. Stops where a step does not end as it should.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=common.sh
. "$here/common.sh"
# shellcheck source=steps.sh
. "$here/steps.sh"

cli=$(realpath "${1:?the path of passwright-cli is missing}")
directory=(--connect "$(basename "${2:?the profile file is missing}")")
cd "$(dirname "$2")"
# It must neither read nor leave anything in the person's own settings.
export XDG_CONFIG_HOME=$PWD/config XDG_DATA_HOME=$PWD/data DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent

admin=hQ9nl93UDqGus
reset='Copper-Window-58'
own='Willow-Lantern-93'

step "A super-user finds somebody by part of a name" \
    "$done_code" "$admin" --as admin1 user list major
step "and resets her password for 30 days; she must replace it at her next sign-in" \
    "$done_code" "$admin $reset" --as admin1 reset-password mary --expiry-days 30 --must-change --reason INC-4711
step "She signs in with it alone: a new password is demanded" \
    "$refused_code" "$reset" --as mary sign-in
step "She signs in and gives a new one" \
    "$done_code" "$reset $own" --as mary sign-in
step "She tries one that is too short: refused, and nothing is sent" \
    "$refused_code" "$own short" --as mary change-password
step "This workstation's journal: who did what to whom, and what came of it" \
    "$done_code" "$admin" --as admin1 audit list
step "No row of it was altered or removed" \
    "$done_code" "$admin" --as admin1 audit verify
printf '\n'
