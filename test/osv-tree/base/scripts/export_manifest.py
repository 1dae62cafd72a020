#!/usr/bin/env python3
"""usage: export_manifest.py -m MANIFEST -o FOLDER [-D name=value]: the image's files on the host."""
import os
import shutil
import sys

from manifest_common import parse_arguments, read_manifest

manifest, folder, variables = parse_arguments(sys.argv)
for guest, host in read_manifest(manifest, variables):
    target = os.path.join(folder, guest.lstrip("/"))
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if host.startswith("->"):
        os.symlink(host[2:], target)
    elif os.path.isdir(host):
        os.makedirs(target, exist_ok=True)
    else:
        shutil.copy(host, target)
