#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/pictures.sh
# Writes a picture of every page and state of the window into build/pictures/: light, dark, in
# German, in Arabic, and at 200 %.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

use_utf8_locale
"$here/setup.sh" pictures
cd "$project_root"
build=$project_root/build/release
[[ -f $build/build.ninja ]] || cmake --preset release >&2
cmake --build --preset release --target passwright_pictures >&2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# tour NAME LANGUAGE light|dark SCALE
tour() {
    local folder=$project_root/build/pictures/$1
    cp tests/data/zato-3.3-odb.sqlite "$work/crm.sqlite"
    cp tests/data/zato-3.3-secrets.conf "$work/crm.sqlite.secrets.conf"
    rm -rf "$folder"
    HOME=$work XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=$4 \
        xvfb-run -a -s "-screen 0 2400x1800x24" "$build/bin/passwright_pictures" "$folder" "$2" "$3" "$work/crm.sqlite"
    say "$(find "$folder" -name '*.png' | wc -l) pictures in build/pictures/$1"
}
tour light en light 1
tour dark en dark 1
tour german de light 1
tour arabic ar light 1
tour arabic-dark ar dark 1
tour large en light 2
