#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Usage: scripts/demo-rest.sh [--documented]
# Starts a Zato SSO with sample users on this machine, behaving as Zato 3.3 or as documented, and opens
# Passwright on it. Without a display it shows the same work through passwright-cli, and ends.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=lib/common.sh
. "$here/lib/common.sh"

case ${1:-} in
"" | --documented) ;;
*) die "the only argument that is known is --documented" ;;
esac

use_utf8_locale
"$here/setup.sh" run test
cd "$project_root"
build=$project_root/build/release
if [[ ! -f $build/build.ninja || CMakePresets.json -nt $build/configured ]]; then
    cmake --preset release >&2
    touch "$build/configured"
fi
cmake --build --preset release --target passwright passwright-cli passwright-demo-server >&2

work=$(mktemp -d)
server=
end_server() {
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap end_server EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkfifo "$work/says"
"$build/bin/passwright-demo-server" "$@" >"$work/says" &
server=$!
# Its first line is its address; end of file, if it could not start.
exec 3<"$work/says"
read -r address <&3 || die "the demo server did not start"
printf '%s\n' "$address"
while IFS= read -r line <&3; do
    printf '%s\n' "$line"
    [[ $line != "or as one"* ]] || break
done

profile=$work/demo.json
cat >"$profile" <<END
{"format": "passwright-profiles", "version": 1, "profiles": [
  {"id": "demo-rest", "name": "Zato on this machine (demo)", "kind": "zato", "address": "$address",
   "application": "CRM", "behaviour": "find_out"}
]}
END

if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    say "no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can open;" \
        "showing the same work through passwright-cli instead"
    "$here/lib/demo-rest-exchange.sh" "$build/bin/passwright-cli" "$profile"
else
    "$build/bin/passwright" --connect "$profile"
fi
