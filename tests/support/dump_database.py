#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints a SQLite database as statements, as it is for a program that knows nothing of Passwright."""
import sqlite3
import sys

for line in sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True).iterdump():
    print(line)
