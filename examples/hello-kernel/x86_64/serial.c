/*
 * The first serial port, a 16550 at its fixed PC address. Polled: a console that needs interrupts
 * cannot print from an exception handler.
 */
#include "serial.h"

#include "io.h"

enum {
  COM1 = 0x3f8,
  DATA = COM1,
  INTERRUPT_ENABLE = COM1 + 1,
  FIFO_CONTROL = COM1 + 2,
  LINE_CONTROL = COM1 + 3,
  MODEM_CONTROL = COM1 + 4,
  LINE_STATUS = COM1 + 5,
};

enum {
  DATA_READY = 0x01,
  DIVISOR_LATCH = 0x80,
  EIGHT_BITS_NO_PARITY = 0x03,
  DIVISOR_115200 = 1,
  FIFO_ENABLE_AND_CLEAR = 0x07,
  DTR_RTS = 0x03,
  TRANSMIT_EMPTY = 0x20,
};

void serial_init(void) {
  out8(INTERRUPT_ENABLE, 0);
  out8(LINE_CONTROL, DIVISOR_LATCH);
  out8(DATA, DIVISOR_115200);
  out8(INTERRUPT_ENABLE, 0); /* the divisor's high byte while the latch is open */
  out8(LINE_CONTROL, EIGHT_BITS_NO_PARITY);
  out8(FIFO_CONTROL, FIFO_ENABLE_AND_CLEAR);
  out8(MODEM_CONTROL, DTR_RTS);
}

void serial_put(char c) {
  while (!(in8(LINE_STATUS) & TRANSMIT_EMPTY)) {
  }
  out8(DATA, (uint8_t)c);
}

char serial_get(void) {
  while (!(in8(LINE_STATUS) & DATA_READY)) {
  }
  return (char)in8(DATA);
}
