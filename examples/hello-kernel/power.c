#include "power.h"

#include "acpi.h"
#include "exceptions.h"
#include "io.h"
#include "panic.h"

enum {
  DEBUG_EXIT = 0xf4,
  SLP_EN = 1 << 13, /* ACPI 6.5, table 4.14 "PM1 Control Registers" */
  /* The type is what \_S5 in the DSDT says; QEMU's build_dsdt() in hw/i386/acpi-build.c says 0. */
  SLP_TYP_S5 = 0 << 10,
};

void power_off(uint64_t rsdp) {
  uint16_t control = find_pm1a_control(rsdp);
  if (!control) panic_now("no ACPI power-off on this machine");
  out16(control, SLP_TYP_S5 | SLP_EN);
  halt();
}

void debug_exit(uint32_t code) { out32(DEBUG_EXIT, code); }

void triple_fault(void) {
  exceptions_disable();
  __asm__ volatile("ud2");
  __builtin_unreachable();
}
