#!/usr/bin/env python3
"""Makes a read-only file system of a manifest's files.

A superblock, the files in blocks, then the tables: directory entries, links, inodes.
"""
import os
import struct
import sys

from manifest_common import parse_arguments, read_manifest

BLOCK = 512
DIRECTORY, FILE, LINK = 0x4000, 0x8000, 0xA000


def blocks_of(size):
    return (size + BLOCK - 1) // BLOCK


def build_tree(files):
    root = {}
    for guest, host in files:
        parts = [part for part in guest.split("/") if part]
        folder = root
        for part in parts[:-1]:
            folder = folder.setdefault(part, {})
        if not host.startswith("->") and os.path.isdir(host):
            folder.setdefault(parts[-1], {})
        else:
            print(f"Adding {guest}")
            folder[parts[-1]] = host
    return root


class Image:
    def __init__(self, out):
        self.out, self.block = out, 1
        self.entries, self.links, self.inodes = [], [], []

    def inode(self):
        self.inodes.append(None)
        return len(self.inodes)

    def add(self, node):
        number = self.inode()
        if isinstance(node, dict):
            # The folder's own entries stand together: its children are numbered first.
            children = [(name, self.add(child)) for name, child in node.items()]
            first = len(self.entries)
            self.entries += children
            self.set(number, DIRECTORY, first, len(children))
        elif node.startswith("->"):
            self.set(number, LINK, len(self.links), 1)
            self.links.append(node[2:])
        else:
            content = open(node, "rb").read()
            self.out.seek(self.block * BLOCK)
            self.out.write(content)
            self.set(number, FILE, self.block, len(content))
            self.block += blocks_of(len(content))
        return number

    def set(self, number, mode, offset, count):
        self.inodes[number - 1] = struct.pack("<IIQQQ", mode, 0, number, offset, count)

    def finish(self):
        tables = b"".join(struct.pack("<QH", inode, len(name.encode())) + name.encode()
                          for name, inode in self.entries)
        tables += b"".join(struct.pack("<H", len(link.encode())) + link.encode()
                           for link in self.links)
        tables += b"".join(self.inodes)
        self.out.seek(self.block * BLOCK)
        self.out.write(tables.ljust(blocks_of(len(tables)) * BLOCK, b"\0"))
        self.out.seek(0)
        self.out.write(struct.pack("<8Q", 0xDEADBEAD, 1, BLOCK, self.block,
                                   blocks_of(len(tables)), len(self.entries), len(self.links),
                                   len(self.inodes)))
        print(f"First block: {self.block}, blocks count: {blocks_of(len(tables))}")
        print(f"Directory entries count {len(self.entries)}")
        print(f"Symlinks count {len(self.links)}")
        print(f"Inodes count {len(self.inodes)}")


manifest, output, variables = parse_arguments(sys.argv)
with open(output, "wb") as file:
    image = Image(file)
    image.add(build_tree(read_manifest(manifest, variables)))
    image.finish()
