#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Runs bench_scale and prints what searches take at each size, beside the bare driver's.

Usage: bench-scale.py BUILD_DIR [ENGINE[=SIZE,SIZE...]]...
"""
import json
import os
import statistics
import subprocess
import sys

SIZES = [1_000, 100_000, 1_000_000]
ENGINES = ["sqlite", "postgresql", "mariadb"]
TIMES_BARE, MORE_MS = 2.0, 2.0
TIMES_SMALLEST = 1.5
GROWTH_MIB = 8.0


def at(values: list[float], share: float) -> float:
    return sorted(values)[int((len(values) - 1) * share)]


def both(values: list[float]) -> str:
    return f"p50 {at(values, 0.5):7.2f} p95 {at(values, 0.95):7.2f} ms"


def times(search: dict, of: str, only: set[str] | None = None) -> list[float]:
    return [each for query in search["searches"] if only is None or query["query"] in only for each in query[of]]


def verdict(fits: bool) -> str:
    return "within" if fits else "OVER"


def slowest(search: dict, of: str) -> str:
    rows = sorted(search["searches"], key=lambda query: -statistics.median(query[of]))[:4]
    return "; ".join(f"{query['query']} {statistics.median(query[of]):.1f}" for query in rows)


def by_kind(search: dict) -> str:
    kinds: dict[str, list[float]] = {}
    for query in search["searches"]:
        kinds.setdefault(query["kind"], []).extend(query["toPage"])
    return "; ".join(f"{kind} {at(times, 0.95):.1f}" for kind, times in kinds.items())


def judge(engine: str, made: list[dict]) -> bool:
    """Prints an engine's figures; whether all limits at its largest size are kept."""
    smallest, largest = made[0]["search"], made[-1]["search"]
    rows = {query["query"]: query["rows"] for query in smallest["searches"]}
    fits = True
    for each in made:
        size, search = each["size"], each["search"]
        page, bare = times(search, "toPage"), times(search, "bare")
        print(f"{engine} {size:,} users, made in {each['makingMs'] / 1000:.1f} s, listed in {each['listingMs'] / 1000:.1f} s")
        print(f"  key to rows {both(times(search, 'toRows'))}   to the whole page {both(page)}   bare {both(bare)}")
        limit = TIMES_BARE * at(bare, 0.95) + MORE_MS
        within = at(page, 0.95) <= limit
        print(f"  p95 {at(page, 0.95):.2f} ms   limit {limit:.2f} ms: bare x {TIMES_BARE:g} + {MORE_MS:g}   {verdict(within)}")
        print(f"  p95 by kind: {by_kind(search)}")
        print(f"  slowest: {slowest(search, 'toPage')}")
        scroll = search["scroll"]
        print(f"  scrolling {len(scroll) + 1} pages of 100: {sum(scroll):.0f} ms, a page {both(scroll)}   jumps {both(search['jump'])}")
        print(f"  memory {search['rss'] / 1024:.1f} MiB, peak {search['peak'] / 1024:.1f} MiB, idle {search['idle'] / 1024:.1f} MiB   "
              f"the usual way: {', '.join(f'{ms:.0f}' for ms in search['usual'])} ms, peak {search['usualPeak'] / 1024:.0f} MiB")
        if each is made[-1]:
            fits &= within
    same = {query["query"] for query in largest["searches"] if query["rows"] == rows[query["query"]]}
    small, large = at(times(smallest, "toPage", same), 0.95), at(times(largest, "toPage", same), 0.95)
    fits &= large <= TIMES_SMALLEST * small
    print(f"{engine}: {len(same)} searches that find as many at either size: p95 {small:.2f} and {large:.2f} ms   "
          f"ratio {large / small:.2f}   limit {TIMES_SMALLEST}  {verdict(large <= TIMES_SMALLEST * small)}")
    growth = (largest["peak"] - smallest["peak"]) / 1024
    fits &= growth <= GROWTH_MIB
    print(f"{engine}: peak memory grows by {growth:.1f} MiB   limit {GROWTH_MIB:.0f} MiB  {verdict(growth <= GROWTH_MIB)}")
    return fits


def main() -> int:
    program = os.path.join(os.path.abspath(sys.argv[1]), "bin", "bench_scale")
    failed = False
    for wanted in sys.argv[2:] or ENGINES:
        engine, _, sizes = wanted.partition("=")
        run = subprocess.run([program, engine, *(sizes.split(",") if sizes else map(str, SIZES))], stdout=subprocess.PIPE, check=True)
        failed |= not judge(engine, [json.loads(line) for line in run.stdout.splitlines()])
        sys.stdout.flush()
    return 1 if failed else 0


sys.exit(main())
