# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a hand-over file by docs/hand-over-file.md; the passphrase is the first line of standard input.

Prints one line an entry: number, user ID, user name, name, password, must change, expiry in milliseconds; with tabs.
"""
import hashlib
import struct
import sys

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

with open(sys.argv[1], "rb") as file:
    content = file.read()
passphrase = sys.stdin.buffer.readline().rstrip(b"\n")
head = content[:48]
magic, version, rounds = struct.unpack(">8sII", head[:16])
assert magic == b"PWHANDOV" and version == 1, "not a hand-over file"
cipher = AESGCM(hashlib.pbkdf2_hmac("sha512", passphrase, head[16:48], rounds, 32))


def opened(sealed, place):
    return cipher.decrypt(sealed[:12], sealed[12:], head + struct.pack(">q", place))


assert opened(content[48:76], 0) == b""
entries = {}
at, place = 76, 0
while at < len(content):
    size, turned = struct.unpack(">II", content[at:at + 8])
    assert size == turned ^ 0xFFFFFFFF, "the length is damaged"
    place += 1
    plain = opened(content[at + 8:at + 8 + 12 + size + 16], place)
    at += 8 + 12 + size + 16
    number, expiry, must_change = struct.unpack(">qqB", plain[:17])
    texts, rest = [], plain[17:]
    while rest:
        length = struct.unpack(">I", rest[:4])[0]
        texts.append(rest[4:4 + length].decode())
        rest = rest[4 + length:]
    entries[number] = (*texts, must_change, expiry)
for number, (user_id, user_name, name, password, must_change, expiry) in entries.items():
    if password:
        print(number, user_id, user_name, name, password, must_change, expiry, sep="\t")
