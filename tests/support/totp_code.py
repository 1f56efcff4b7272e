#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the six digits of RFC 6238 for a base32 key at a time in seconds from 1970."""
import base64
import hmac
import struct
import sys

key, seconds = base64.b32decode(sys.argv[1]), int(sys.argv[2])
digest = hmac.new(key, struct.pack(">Q", seconds // 30), "sha1").digest()
offset = digest[-1] & 15
print("%06d" % ((struct.unpack(">I", digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1000000), end="")
