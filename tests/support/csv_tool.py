# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0
"""CSV by Python's own csv module, to compare with. Standard input and output hold a JSON array.

read:  [{"bytes": base64, "separator": ","}] -> [rows, or null where they cannot be read]
write: [{"rows": [[...]], "separator": ",", "ending": "\\r\\n", "quotes_all": true}] -> [base64]
"""
import base64
import csv
import io
import json
import sys


def read(job):
    text = base64.b64decode(job["bytes"]).decode("utf-8-sig")
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=job["separator"], strict=True))
    except csv.Error:
        return None


def write(job):
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if job["quotes_all"] else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=job["separator"], lineterminator=job["ending"], quoting=quoting).writerows(job["rows"])
    return base64.b64encode(out.getvalue().encode()).decode()


csv.field_size_limit(1 << 30)
json.dump([{"read": read, "write": write}[sys.argv[1]](job) for job in json.load(sys.stdin)], sys.stdout)
