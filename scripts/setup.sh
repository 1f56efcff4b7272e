#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/setup.sh [run] [test] [pictures] [bench] [tidy]
# Installs what building and running need and is missing, and what the named tasks need
# beside that. A second run changes nothing. PASSWRIGHT_SKIP_SETUP=1 trusts that all is there.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"
# shellcheck source=lib/packages.sh
. "$here/lib/packages.sh"
# shellcheck source=lib/qca.sh
. "$here/lib/qca.sh"

[[ -z ${PASSWRIGHT_SKIP_SETUP:-} ]] || exit 0

qca=$(qca_source)
wanted=$(package_names "${qca:-package}" build run "$@")
mapfile -t wanted_names <<<"$wanted"
mapfile -t missing < <(missing_packages "${wanted_names[@]}")

if ((${#missing[@]})); then
    [[ -n $qca ]] || die "this script cannot install packages on this system. Install these, or" \
        "what they are called here (docs/dependencies.md says what each is for), then run" \
        "it again with PASSWRIGHT_SKIP_SETUP=1: ${missing[*]}"
    install_packages "${missing[@]}"
fi
if [[ $qca == build ]]; then
    ensure_qca
fi
