/* The few instructions that C cannot express. */
#pragma once

#include <stdint.h>

/* Interrupts stay masked, and a masked one ends a wfi: hence the loop. */
__attribute__((noreturn)) static inline void halt(void) {
  for (;;) __asm__ volatile("wfi");
}

/* For loops that only wait. */
static inline void relax(void) { __asm__ volatile("yield"); }

__attribute__((always_inline)) static inline uint64_t program_counter(void) {
  uint64_t here;
  __asm__ volatile("adr %0, ." : "=r"(here));
  return here;
}

#define READ_REGISTER(name)                                                                        \
  ({                                                                                               \
    uint64_t value;                                                                                \
    __asm__ volatile("mrs %0, " #name : "=r"(value));                                              \
    value;                                                                                         \
  })
