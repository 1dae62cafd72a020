/* The few instructions that C cannot express. */
#pragma once

#include <stdint.h>

/* Interrupts stay off, so nothing but a reset ends this; the loop is for NMI and SMI. */
__attribute__((noreturn)) static inline void halt(void) {
  for (;;) __asm__ volatile("cli; hlt");
}

/* For loops that only wait. */
static inline void relax(void) { __asm__ volatile("pause"); }

__attribute__((always_inline)) static inline uint64_t program_counter(void) {
  uint64_t here;
  __asm__ volatile("lea (%%rip), %0" : "=r"(here));
  return here;
}
