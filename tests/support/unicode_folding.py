#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints every letter that Unicode writes in another way too: `letter other` as code points in hex, joined with commas."""
import sys
import unicodedata

for number in range(0x80, 0x110000):
    if 0xD800 <= number <= 0xDFFF:
        continue
    letter = chr(number)
    if unicodedata.category(letter)[0] not in "LM":
        continue
    others = {letter.casefold(), letter.upper(), letter.lower(), letter.title()}
    others |= {unicodedata.normalize(form, letter) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    for other in sorted(others - {letter}):
        sys.stdout.write("%x %s\n" % (number, ",".join("%x" % ord(part) for part in other)))
