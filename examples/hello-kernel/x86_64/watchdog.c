/*
 * The watchdog of Intel's 6300ESB (datasheet 300641, chapter "Watchdog Timer"), which is QEMU's
 * i6300esb: a PCI function with two timers, of which the second starts when the first expires and
 * resets the machine, or does what `-action watchdog=` says.
 */
#include "watchdog.h"

#include <stdint.h>

#include "io.h"

enum {
  CONFIG_ADDRESS = 0xcf8, /* configuration mechanism 1, PCI Local Bus 3.0, 3.2.2.3.2 */
  CONFIG_DATA = 0xcfc,
  COMMAND = 0x04,
  COMMAND_MEMORY = 1 << 1,
  BAR_0 = 0x10,
  DEVICE = 0x25ab8086,
  TIMERS = 0x60, /* both count steps of 2^15 periods of PCI's 33 MHz, the second resets */
  NO_INTERRUPT = 3, /* from the first */
  LOCK = 0x68,
  LOCK_ENABLE = 1 << 1,
  PRELOAD_1 = 0x0, /* from here on offsets in the memory of BAR 0 */
  PRELOAD_2 = 0x4,
  RELOAD = 0xc,
  LONGEST = (1 << 20) - 1,
};

static void select(unsigned slot, unsigned offset) {
  out32(CONFIG_ADDRESS, 1u << 31 | slot << 11 | offset);
}

static uint32_t read_config(unsigned slot, unsigned offset) {
  select(slot, offset);
  return in32(CONFIG_DATA);
}

/* These two values in this order open the registers for one write. */
static void write_locked(uint64_t memory, unsigned offset, uint32_t value) {
  *(volatile uint16_t *)(memory + RELOAD) = 0x80;
  *(volatile uint16_t *)(memory + RELOAD) = 0x86;
  *(volatile uint32_t *)(memory + offset) = value;
}

static void arm(unsigned slot, uint32_t steps) {
  /* The firmware has assigned its address, below 4 GiB. */
  uint64_t memory = read_config(slot, BAR_0) & ~0xfu;
  uint32_t command = read_config(slot, COMMAND);
  out16(CONFIG_DATA, (uint16_t)(command | COMMAND_MEMORY));
  select(slot, TIMERS);
  out16(CONFIG_DATA, NO_INTERRUPT);
  write_locked(memory, PRELOAD_1, steps);
  write_locked(memory, PRELOAD_2, steps);
  select(slot, LOCK);
  out8(CONFIG_DATA, LOCK_ENABLE);
}

int arm_watchdog(unsigned ms) {
  /* A step is 0.993 ms, and each of the two timers gets half of the steps. */
  uint32_t steps = ms / 2 < 1 ? 1 : ms / 2 > LONGEST ? LONGEST : ms / 2;
  for (unsigned slot = 0; slot < 32; slot++) {
    if (read_config(slot, 0) != DEVICE) continue;
    arm(slot, steps);
    return 1;
  }
  return 0;
}
