#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Runs bench_reset and prints what a reset costs beyond its floor.

Usage: bench-reset.py BUILD_DIR
"""
import json
import os
import statistics
import subprocess
import sys

LIMIT_MS = 10.0

program = os.path.join(os.path.abspath(sys.argv[1]), "bin", "bench_reset")
run = subprocess.run(
    [program, "--benchmark_format=json", "--benchmark_repetitions=7", "--benchmark_enable_random_interleaving=true"],
    stdout=subprocess.PIPE, check=True)
times = {}
for row in json.loads(run.stdout)["benchmarks"]:
    if row["run_type"] == "iteration":
        if row.get("error_occurred"):
            sys.exit(f"{row['name']}: {row['error_message']}")
        times.setdefault(row["run_name"].split("/")[0], []).append(row["real_time"])
medians = {name: statistics.median(rows) for name, rows in times.items()}
beyond = medians["reset"] - medians["derivation"] - medians["syncedCommit"]
print(f"reset {medians['reset']:8.1f} ms   key derivation {medians['derivation']:8.1f} ms   "
      f"synced commit {medians['syncedCommit']:6.2f} ms   beyond both {beyond:6.2f} ms   "
      f"limit {LIMIT_MS:.0f} ms  {'within' if beyond <= LIMIT_MS else 'OVER'}")
sys.exit(0 if beyond <= LIMIT_MS else 1)
