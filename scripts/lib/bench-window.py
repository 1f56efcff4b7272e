#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Starts Passwright and a bare Qt window in turn and prints the medians of both, and their ratios.

Usage: bench-window.py BUILD_DIR [ROUNDS], in an X server. Passwright starts with a fresh home.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

build = os.path.abspath(sys.argv[1])
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
LIMITS = {"ready": 3.0, "memory": 2.5}


def start(program: str) -> tuple[float, float]:
    """Milliseconds from the start of the process to its first frame, and its peak memory in MiB."""
    with tempfile.TemporaryDirectory() as home:
        report = os.path.join(home, "report")
        environment = dict(
            os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home,
            QT_PLUGIN_PATH=os.path.join(build, "bench-plugins"), QT_QPA_GENERIC_PLUGINS="ready",
            PASSWRIGHT_READY_REPORT=report, QT_QPA_PLATFORM="xcb")
        begun = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        subprocess.run([os.path.join(build, "bin", program)], env=environment, timeout=60, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(report) as file:
            ready, peak = file.read().split()
    return (int(ready) - begun) / 1e6, int(peak) / 1024


def main() -> int:
    figures = {"passwright": [], "bench_bare_window": []}
    for program in figures:
        start(program)
    for _ in range(rounds):
        for program, rows in figures.items():
            rows.append(start(program))
    medians = {p: [statistics.median(column) for column in zip(*rows)] for p, rows in figures.items()}
    failed = False
    for column, (name, unit) in enumerate((("ready", "ms"), ("memory", "MiB"))):
        ours, floor = medians["passwright"][column], medians["bench_bare_window"][column]
        ratio = ours / floor
        failed |= ratio > LIMITS[name]
        verdict = "within" if ratio <= LIMITS[name] else "OVER"
        print(f"window {name:7} {ours:8.1f} {unit:3}  bare window {floor:8.1f} {unit:3}  "
              f"ratio {ratio:5.2f}  limit {LIMITS[name]:.1f}  {verdict}")
    return 1 if failed else 0


sys.exit(main())
