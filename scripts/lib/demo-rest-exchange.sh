#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/lib/demo-rest-exchange.sh ADDRESS
# One reset at a Zato SSO with the sample users, request by request: a super-user signs in, finds a
# person, sets their password for 30 days and reads back what became of it.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=common.sh
. "$here/common.sh"

address=${1:?the address of the server is missing}

# request VERB PATH BODY: prints the answer. The body goes by standard input: no process list shows it.
request() {
    printf '\n  %s %s\n' "$1" "$2" >&2
    printf '%s' "$3" | curl --silent --show-error --noproxy '*' --request "$1" \
        --header 'Content-Type: application/json' --data-binary @- "$address$2"
}
# field NAME: of the JSON on standard input; dots go deeper.
field() {
    python3 -c 'import functools, json, sys
step = lambda value, key: value[int(key)] if isinstance(value, list) else value[key]
print(functools.reduce(step, sys.argv[1].split("."), json.load(sys.stdin)))' "$1"
}
expect_ok() {
    local status
    status=$(field status <<<"$1")
    printf '    %s\n' "$status" >&2
    [[ $status == ok ]] || die "the server should have answered ok: $1"
}

answer=$(request POST /zato/sso/user/login '{"username": "admin1", "password": "hQ9nl93UDqGus", "current_app": "CRM"}')
expect_ok "$answer"
who=$(printf '"ust": "%s", "current_app": "CRM"' "$(field ust <<<"$answer")")
answer=$(request POST /zato/sso/user/search "{$who, \"username\": \"mary\"}")
expect_ok "$answer"
mary=$(field result.0.user_id <<<"$answer")
answer=$(request PATCH /zato/sso/user/password \
    "{$who, \"user_id\": \"$mary\", \"new_password\": \"Copper-Window-58\", \"password_expiry\": 30}")
expect_ok "$answer"
answer=$(request GET /zato/sso/user "{$who, \"user_id\": \"$mary\"}")
expect_ok "$answer"
printf '\nmary: password last set %s, expires %s (UTC)\n' \
    "$(field password_last_set <<<"$answer")" "$(field password_expiry <<<"$answer")"
