#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
# Brings translations/*.ts up to date with the texts in the code. With --check it changes nothing
# and fails where they are out of date or a text has no translation.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
check=false
[ "${1:-}" != --check ] || check=true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
for language in en de ar; do
    file=passwright_$language.ts
    cp "translations/$file" "$work/" 2>/dev/null || true
    options=(-locations none -no-obsolete -source-language en -target-language "$language")
    [ "$language" != en ] || options+=(-pluralonly)
    "$lupdate" -silent -I . app ui models "${options[@]}" -ts "$work/$file"
    if ! $check; then
        cp "$work/$file" "translations/$file"
    elif ! diff -u "translations/$file" "$work/$file"; then
        echo "translations/$file is out of date: run scripts/translate.sh" >&2
        failed=1
    fi
    missing=$(grep -cE 'type="unfinished"|<numerusform></numerusform>' "$work/$file" || true)
    echo "$file: $missing texts without a translation"
    if $check && [ "$missing" -ne 0 ]; then failed=1; fi
done
exit "$failed"
