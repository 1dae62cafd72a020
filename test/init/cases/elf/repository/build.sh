#!/bin/sh
# Leaves build/kernel.elf.
set -e
mkdir -p build
gcc -m32 -c -o build/start.o start.S
ld -m elf_i386 -N -e start -Ttext=0x100000 --build-id=none -o build/kernel.elf build/start.o
