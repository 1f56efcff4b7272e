# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by the scripts one level up; sets no options of its own.

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
project_cache=${XDG_CACHE_HOME:-$HOME/.cache}/passwright

# Messages go to standard error: standard output belongs to what a script runs.
say() { printf '==> %s\n' "$*" >&2; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# Without a UTF-8 locale Qt warns in every program, and names beyond ASCII are lost.
use_utf8_locale() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    "" | C | POSIX) export LANG=C.UTF-8 LC_ALL=C.UTF-8 ;;
    esac
}
