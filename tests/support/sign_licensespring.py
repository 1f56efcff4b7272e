#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints LicenseSpring's signature of a date under a shared key: the text's bytes as documented."""
import base64
import hashlib
import hmac
import sys

shared_key, date = sys.argv[1:3]
text = "licenseSpring\ndate: " + date
print(base64.b64encode(hmac.new(shared_key.encode(), text.encode(), hashlib.sha256).digest()).decode(), end="")
