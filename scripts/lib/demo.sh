#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/lib/demo.sh PATH_OF_PASSWRIGHT_CLI
# One password's life on a fresh sample database, step by step: what is done, what came of it,
# and the exit code. Stops where a step does not end as it should.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=common.sh
. "$here/common.sh"

cli=$(realpath "${1:?the path of passwright-cli is missing}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# The sample must neither read nor leave anything in the person's own settings.
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data

# shellcheck source=steps.sh
. "$here/steps.sh"
directory=(--database sqlite:sample.db)

admin='Slate-Harbour-41'
first='Amber-Teapot-17'
reset='Copper-Window-58'
own='Willow-Lantern-93'
newest='Marble-Compass-26'

step "Create a sample database with its first super-user" \
    $done_code "$admin" init --admin admin
step "Add a user" \
    $done_code "$admin $first" --as admin user add joan --display-name "Joan Clarke"
step "Reset her password for 30 days; she must replace it at her next sign-in" \
    $done_code "$admin $reset" --as admin reset-password joan --expiry-days 30 --must-change
step "She signs in with it alone: a new password is demanded" \
    $refused_code "$reset" --as joan sign-in
step "She signs in and gives a new one" \
    $done_code "$reset $own" --as joan sign-in
step "She changes her own password" \
    $done_code "$own $newest" --as joan change-password
step "She tries one that is too short: refused, and nothing changes" \
    $refused_code "$newest short" --as joan change-password
step "The audit trail: who did what to whom, and what came of it" \
    $done_code "$admin" --as admin audit list
step "No row of it was altered or removed" \
    $done_code "$admin" --as admin audit verify
printf '\n'
