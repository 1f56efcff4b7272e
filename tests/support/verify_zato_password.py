#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies a user's stored password as Zato does, with passlib and cryptography.

Usage: verify_zato_password.py DATABASE USERNAME, with two lines on standard input: the Fernet key
(empty: the column is not encrypted) and the password. Prints the number of rounds, or "wrong".
"""
import sqlite3
import sys

from cryptography.fernet import Fernet
from passlib.hash import pbkdf2_sha512

key = sys.stdin.readline().rstrip("\n")
password = sys.stdin.readline().rstrip("\n")
connection = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True)
(stored,) = connection.execute("SELECT password FROM zato_sso_user WHERE username = ?", (sys.argv[2],)).fetchone()
if isinstance(stored, str):
    stored = stored.encode()
if key:
    stored = Fernet(key.encode()).decrypt(stored)
stored = stored.decode()
if pbkdf2_sha512.verify(password, stored):
    print(pbkdf2_sha512.from_string(stored).rounds)
else:
    print("wrong")
