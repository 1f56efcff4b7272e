# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Needs common.sh, and `here`: the folder of the scripts.

# Builds the release of the test PROGRAM and runs it for so many ROUNDS of kill -9.
kill_rounds() {
    local program=$1 rounds=$2 build=$project_root/build/release
    [[ $rounds =~ ^[1-9][0-9]*$ ]] || die "the number of rounds must be a number above 0"
    use_utf8_locale
    "$here/setup.sh" test
    cd "$project_root"
    [[ -f $build/build.ninja ]] || cmake --preset release
    cmake --build --preset release --target "$program" passwright-cli
    PASSWRIGHT_KILL_ROUNDS=$rounds QTEST_FUNCTION_TIMEOUT=3600000 "$build/bin/$program"
}
