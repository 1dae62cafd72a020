#pragma once

#include <stdint.h>

/* ACPI soft-off (S5) through the tables that start at `rsdp`; panics when they offer no way. */
__attribute__((noreturn)) void power_off(uint64_t rsdp);

/*
 * QEMU's isa-debug-exit device at its usual address: QEMU leaves with (code << 1) | 1. Returns
 * when there is no such device.
 */
void debug_exit(uint32_t code);

/* An exception without a handler, while looking for a handler, while looking for a handler. */
__attribute__((noreturn)) void triple_fault(void);
