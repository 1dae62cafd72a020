#!/usr/bin/env python3
"""Writes what boot16.S and the kernel look for into an image, raw (`-f raw FILE`) or qcow2.

usage: imgedit.py {setargs|getargs|setsize|setpartition|getpartition_offset} IMAGE ...
"""
import os
import struct
import subprocess
import sys

ARGUMENTS, SIZE, TABLE, LONGEST, BLOCK = 512, 0x10, 0x1BE, 1536, 32 * 1024


def convert(source, source_format, target, target_format):
    subprocess.run(["qemu-img", "convert", "-f", source_format, "-O", target_format, source, target],
                   check=True)


def edit(file, command, rest):
    if command == "setargs":
        file.seek(ARGUMENTS)
        file.write(" ".join(rest).encode()[:LONGEST - 1] + b"\0")
    elif command == "getargs":
        file.seek(ARGUMENTS)
        print(file.read(LONGEST).split(b"\0")[0].decode())
    elif command == "setsize":
        file.seek(SIZE)
        file.write(struct.pack("<H", (int(rest[0]) + BLOCK - 1) // BLOCK))
    elif command == "setpartition":
        number, start, size = map(int, rest)
        file.seek(TABLE + (number - 1) * 16)
        file.write(struct.pack("<IIII", 0, 0x83, start // 512, size // 512))
    elif command == "getpartition_offset":
        file.seek(TABLE + (int(rest[0]) - 1) * 16 + 8)
        print(struct.unpack("<I", file.read(4))[0] * 512)
    else:
        sys.exit(__doc__)


_, command, image, *rest = sys.argv
raw = image[len("-f raw "):] if image.startswith("-f raw ") else None
if raw is not None:
    with open(raw, "r+b") as file:
        edit(file, command, rest)
else:
    copy = f"{image}.raw"
    convert(image, "qcow2", copy, "raw")
    with open(copy, "r+b") as file:
        edit(file, command, rest)
    if command.startswith("set"):
        convert(copy, "raw", image, "qcow2")
    os.remove(copy)
