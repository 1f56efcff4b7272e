# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Builds QCA for Qt 6 where the distribution has it for Qt 5 alone (Debian 12).
# Needs common.sh and packages.sh.

qca_version=2.3.10
qca_sha256=1c5b722da93d559365719226bb121c726ec3c0dc4c67dea34f1e50e4e0d14a02
qca_suite=trixie
qca_prefix=$project_cache/qca-$qca_version

qca_is_built() { [[ -f $qca_prefix/.complete && $(<"$qca_prefix/.complete") == "$qca_sha256" ]]; }

# The address that this machine already takes Debian from: a mirror, a proxy and a
# company's own archive keep working, and no host is written down here.
qca_archive_uri() {
    apt-get indextargets --format '$(REPO_URI)' \
        'Created-By: Packages' 'Origin: Debian' 'Codename: bookworm' | head -n 1
}

# Downloads into $1 under an apt configuration of its own, so that the machine's
# lists and sources stay untouched. The archive's signature covers the tarball.
qca_download() {
    local work=$1 uri keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    uri=$(qca_archive_uri)
    if [[ -z $uri ]]; then
        update_package_lists
        uri=$(qca_archive_uri)
    fi
    [[ -n $uri ]] || die "apt knows no Debian archive to take the source of QCA from;" \
        "put qca2_$qca_version.orig.tar.xz somewhere and name it in PASSWRIGHT_QCA_TARBALL"

    mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
    printf 'deb-src [signed-by=%s] %s %s main\n' "$keyring" "$uri" "$qca_suite" \
        >"$work/apt/sources.list"
    # Only a file given with -c is read after the machine's own and can clear its hooks.
    cat >"$work/apt/apt.conf" <<CONF
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Dir::Etc::SourceList "$work/apt/sources.list";
Dir::Etc::SourceParts "-";
Dir::State::Lists "$work/apt/lists";
Dir::Cache "$work/apt/cache";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Acquire::Languages "none";
Acquire::Retries "3";
APT::Sandbox::User "";
CONF
    apt-get -qq -c "$work/apt/apt.conf" update >&2
    (cd "$work" && apt-get -qq -c "$work/apt/apt.conf" source --tar-only qca2 >&2)
}

qca_build() {
    local work=$1 tarball
    if [[ -n ${PASSWRIGHT_QCA_TARBALL:-} ]]; then
        tarball=$PASSWRIGHT_QCA_TARBALL
    else
        qca_download "$work"
        tarball=$work/qca2_$qca_version.orig.tar.xz
    fi
    [[ -f $tarball ]] || die "no source of QCA $qca_version at $tarball"
    echo "$qca_sha256  $tarball" | sha256sum --check --quiet >&2 \
        || die "the source of QCA is not the one that was reviewed (SHA-256 differs)"

    mkdir "$work/source"
    tar -xf "$tarball" -C "$work/source" --strip-components=1
    cmake -S "$work/source" -B "$work/build" -G Ninja \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$qca_prefix" \
        -DBUILD_WITH_QT6=ON -DQT6=ON -DBUILD_PLUGINS=ossl -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF \
        -DQCA_INSTALL_IN_QT_PREFIX=OFF >"$work/configure.log" 2>&1 \
        || { tail -n 40 "$work/configure.log" >&2; die "QCA could not be configured"; }
    cmake --build "$work/build" >"$work/build.log" 2>&1 \
        || { tail -n 40 "$work/build.log" >&2; die "QCA could not be built"; }
    # The final prefix is compiled in (plugin path); DESTDIR keeps it unwritten until all is there.
    DESTDIR=$work/destdir cmake --install "$work/build" >"$work/install.log" 2>&1 \
        || { tail -n 40 "$work/install.log" >&2; die "QCA could not be installed"; }
    echo "$qca_sha256" >"$work/destdir$qca_prefix/.complete"
    rm -rf "$qca_prefix"
    mv "$work/destdir$qca_prefix" "$qca_prefix"
}

ensure_qca() (
    qca_is_built && exit 0
    mkdir -p "$project_cache"
    exec 9>"$project_cache/qca.lock"
    flock 9 # two set-ups at once: the second finds the work done
    qca_is_built && exit 0
    say "building QCA $qca_version for Qt 6 once, into $qca_prefix (a minute or two)"
    # Beside the prefix, so that the last step is a rename.
    work=$(mktemp -d -p "$project_cache")
    trap 'rm -rf "$work"' EXIT
    qca_build "$work"
)
