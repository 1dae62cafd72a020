#!/bin/sh
gcc -ffreestanding -nostdlib -o "$1" /src/main.c
