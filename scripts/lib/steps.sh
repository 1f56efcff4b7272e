# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Shows passwright-cli at work, step by step. Needs common.sh; whoever sources it sets directory=(...), the
# options that name the directory, and cli, the program's path.

# shellcheck disable=SC2034
done_code=0 refused_code=3
meaning=([0]="done" [2]="wrong usage" [3]=refused [4]=partial [5]=unknown [6]="cannot open" [7]="chain broken")

# step TITLE EXPECTED_EXIT_CODE "PASSWORD..." ARGUMENTS...
# The passwords, split at spaces, become the lines of standard input: no process list shows them.
step() {
    local title=$1 expected=$2 passwords=$3 code=0
    shift 3
    printf '\n%s\n  $ passwright-cli' "$title"
    # shellcheck disable=SC2154
    printf ' %q' "${directory[@]}" "$@"
    printf '\n'
    # shellcheck disable=SC2086,SC2154
    printf '%s\n' $passwords | "$cli" "${directory[@]}" "$@" 2>&1 | sed 's/^/    /' \
        || code=${PIPESTATUS[1]}
    printf '  exit code %d: %s\n' "$code" "${meaning[code]:-not one of the documented ones}"
    ((code == expected)) || die "the step above should have ended with exit code $expected"
}
