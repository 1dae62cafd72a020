/* The serial port of QEMU's `virt`, a PL011 (Arm DDI 0183). Polled, like the one on x86-64. */
#include "serial.h"

#include <stdint.h>

enum {
  UART = 0x09000000,
  DATA = UART,
  FLAGS = UART + 0x18,
  LINE_CONTROL = UART + 0x2c,
  CONTROL = UART + 0x30,
  INTERRUPT_MASK = UART + 0x38,
};

enum {
  RECEIVE_EMPTY = 1 << 4,
  TRANSMIT_FULL = 1 << 5,
  EIGHT_BITS_AND_FIFO = 0x70,
  ENABLE_BOTH_WAYS = 0x301,
};

static volatile uint32_t *at(uint64_t address) { return (volatile uint32_t *)address; }

void serial_init(void) {
  *at(CONTROL) = 0;
  *at(INTERRUPT_MASK) = 0;
  *at(LINE_CONTROL) = EIGHT_BITS_AND_FIFO;
  *at(CONTROL) = ENABLE_BOTH_WAYS;
}

void serial_put(char c) {
  while (*at(FLAGS) & TRANSMIT_FULL) {
  }
  *at(DATA) = (uint8_t)c;
}

char serial_get(void) {
  while (*at(FLAGS) & RECEIVE_EMPTY) {
  }
  return (char)*at(DATA);
}
