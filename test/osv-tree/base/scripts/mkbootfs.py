#!/usr/bin/env python3
"""Packs a manifest's files for the inside of the kernel: a table of 128 bytes each, contents."""
import os
import struct
import sys

from manifest_common import parse_arguments, read_manifest

ENTRY = 128
manifest, output, variables = parse_arguments(sys.argv)
entries, contents = [], []
for guest, host in read_manifest(manifest, variables):
    if host.startswith("->"):
        entries.append((guest, 1))
        contents.append(host[2:].encode() + b"\0")
    elif os.path.isdir(host):
        entries.append((guest.rstrip("/") + "/", 0))
        contents.append(b"")
    else:
        entries.append((guest, 0))
        contents.append(open(host, "rb").read())

table, position = b"", (len(entries) + 1) * ENTRY
for (guest, kind), content in zip(entries, contents):
    table += struct.pack("<QQB111s", len(content), position, kind, guest.encode())
    position += len(content)
packed = table + bytes(ENTRY) + b"".join(contents)
if not os.path.exists(output) or open(output, "rb").read() != packed:
    open(output, "wb").write(packed)
