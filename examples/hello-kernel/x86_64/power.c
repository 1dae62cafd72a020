#include "power.h"

#include "acpi.h"
#include "pvh.h"
#include "cpu.h"
#include "idt.h"
#include "io.h"
#include "panic.h"

enum {
  DEBUG_EXIT = 0xf4,
  SLP_EN = 1 << 13, /* ACPI 6.5, table 4.14 "PM1 Control Registers" */
  /* The type comes from \_S5 in the DSDT; QEMU's build_dsdt() in hw/i386/acpi-build.c uses 0. */
  SLP_TYP_S5 = 0 << 10,
};

/* ACPI soft-off (S5). */
void power_off(void) {
  uint16_t control = find_pm1a_control(start_info->rsdp_paddr);
  if (!control) panic_now("no ACPI power-off on this machine");
  out16(control, SLP_TYP_S5 | SLP_EN);
  halt();
}

/* QEMU's isa-debug-exit device at its usual address: QEMU exits with (status << 1) | 1. */
void exit_with(unsigned status) { out32(DEBUG_EXIT, status); }

/* A triple fault: with an empty IDT neither the exception nor the double fault has a handler. */
void lose_machine(void) {
  exceptions_disable();
  __asm__ volatile("ud2");
  __builtin_unreachable();
}
