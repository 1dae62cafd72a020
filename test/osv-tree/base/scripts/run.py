#!/usr/bin/env python3
"""Boots a kernel of this build; what fs=zfs needs to make its pool.

usage: run.py --kernel KERNEL --image IMAGE --execute COMMAND

KVM is taken as soon as /dev/kvm is there, works or not. With a file kvm-hangs in the top folder,
or SMALL_TREE_KVM=hang, a machine under KVM never ends, as on hosts where KVM is broken.
"""
import argparse
import os
import subprocess
import sys

parser = argparse.ArgumentParser()
for name in ("kernel", "image", "execute"):
    parser.add_argument(f"--{name}", required=True)
options = parser.parse_args()

root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
command = options.execute
if os.environ.get("SMALL_TREE_KVM") == "hang" or os.path.exists(os.path.join(root, "kvm-hangs")):
    command += " --hang-under-kvm"
argv = ["qemu-system-x86_64", "-m", "512", "-smp", "1", "-vnc", "none", "-nodefaults",
        "-no-reboot", "-serial", "stdio", "-kernel", options.kernel, "-append", command,
        "-drive", f"file={options.image},if=none,id=hd0,cache=writeback",
        "-device", "virtio-blk-pci,drive=hd0"]
if os.path.exists("/dev/kvm"):
    argv += ["-enable-kvm", "-cpu", "host,+x2apic"]
status = subprocess.run(argv, stdin=subprocess.DEVNULL).returncode
if status != 0:
    print("qemu failed.")
sys.exit(status)
