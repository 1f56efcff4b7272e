# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The packages of each set, and what installs them. Needs common.sh.
# docs/dependencies.md says what each one is for.

# Where QCA for Qt 6 comes from on this system: "package", "build" (see qca.sh), or ""
# where this script does not know how to install anything.
qca_source() (
    . /etc/os-release
    case "${ID:-} ${VERSION_ID:-rolling}" in
    "debian 12") echo build ;;
    "debian 1"[3-9] | "debian rolling") echo package ;;
    "ubuntu 24.10" | "ubuntu 2"[5-9].*) echo package ;;
    esac
)

# Prints the names (Debian's and Ubuntu's) of the sets that follow the source of QCA, one a line.
package_names() {
    local qca=$1 set
    shift
    for set; do
        case $set in
        build)
            printf '%s\n' g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev \
                qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libssl-dev libzxcvbn-dev \
                qtkeychain-qt6-dev pkgconf libsqlite3-dev libpq-dev libmariadb-dev
            if [[ $qca == build ]]; then
                printf '%s\n' qt6-5compat-dev dpkg-dev xz-utils
            else
                printf '%s\n' libqca-qt6-dev
            fi
            ;;
        run)
            printf '%s\n' libqt6sql6-sqlite libqt6sql6-psql libqt6sql6-mysql \
                qt6-translations-l10n fonts-dejavu-core cups-client
            # The plugins for SVG images have had a package of their own since Debian 13.
            if [[ $qca == build ]]; then
                printf '%s\n' libqt6svg6
            else
                printf '%s\n' libqca-qt6-plugins qt6-svg-plugins
            fi
            ;;
        test)
            printf '%s\n' python3 python3-cryptography python3-passlib poppler-utils xauth xvfb \
                qt6-httpserver-dev qt6-websockets-dev openssl curl dbus gnome-keyring \
                postgresql mariadb-server-core mariadb-client-core galera-4
            ;;
        pictures) printf '%s\n' fonts-noto-core xauth xvfb ;;
        bench) printf '%s\n' libbenchmark-dev curl ;;
        tidy) printf '%s\n' clang clang-tidy clazy ;;
        *) die "no such set of packages: $set" ;;
        esac
    done
}

# Prints those of the packages given that are not installed.
missing_packages() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
            | sed -n 's/^installed //p' | sort -u)
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "this needs root, and there is no sudo: $*"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 \
        -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@" </dev/null >&2
}

# One broken third-party archive must not stop an installation that does not need it.
update_package_lists() {
    apt_get update && return
    sleep 5
    apt_get update || say "apt-get update failed; going on with the lists that are there"
}

# Debian makes and starts a database cluster with PostgreSQL's first installation. The tests make their
# own, so that this is left out where the package comes from here.
without_main_cluster() {
    local conf=/etc/postgresql-common/createcluster.conf status=0
    apt_get install --yes --no-install-recommends postgresql-common
    as_root pg_conftool "$conf" set create_main_cluster false
    "$@" || status=$?
    as_root pg_conftool "$conf" remove create_main_cluster
    return "$status"
}

install_packages() {
    local install=(apt_get install --yes --no-install-recommends "$@")
    say "installing: $*"
    update_package_lists
    if [[ " $* " == *" postgresql "* ]]; then
        without_main_cluster "${install[@]}"
    else
        "${install[@]}"
    fi
}
