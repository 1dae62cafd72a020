#pragma once

#include <stdint.h>

#define PORT_WRITE(name, letter, type)                                   \
  static inline void name(uint16_t port, type value) {                   \
    __asm__ volatile("out" letter " %0, %1" : : "a"(value), "Nd"(port)); \
  }
#define PORT_READ(name, letter, type)                                   \
  static inline type name(uint16_t port) {                              \
    type value;                                                         \
    __asm__ volatile("in" letter " %1, %0" : "=a"(value) : "Nd"(port)); \
    return value;                                                       \
  }
PORT_WRITE(out8, "b", uint8_t)
PORT_WRITE(out16, "w", uint16_t)
PORT_WRITE(out32, "l", uint32_t)
PORT_READ(in8, "b", uint8_t)
PORT_READ(in16, "w", uint16_t)
PORT_READ(in32, "l", uint32_t)

static inline uint64_t read_tsc(void) {
  uint32_t low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return (uint64_t)high << 32 | low;
}

__attribute__((noreturn)) static inline void halt(void) {
  for (;;) __asm__ volatile("cli; hlt");
}
