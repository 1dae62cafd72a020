/* Text on the first serial port, polled, so that it works at any time. */
#include <osv/debug.h>

#include <stdarg.h>
#include <stdint.h>

#include <osv/io.h>
#include <osv/loader.h>

enum { COM1 = 0x3f8, LINE_STATUS = COM1 + 5, TRANSMIT_EMPTY = 0x20 };

void console_init(void) {
  out8(COM1 + 1, 0);    /* no interrupts */
  out8(COM1 + 3, 0x80); /* divisor latch */
  out8(COM1, 1);        /* 115200 baud */
  out8(COM1 + 1, 0);
  out8(COM1 + 3, 0x03); /* 8N1 */
  out8(COM1 + 2, 0x07); /* FIFOs on and empty */
}

static void put(char c) {
  if (c == '\n') put('\r');
  while (!(in8(LINE_STATUS) & TRANSMIT_EMPTY)) {
  }
  out8(COM1, (uint8_t)c);
}

static void put_number(uint64_t number, unsigned base, unsigned width) {
  char digits[20];
  unsigned length = 0;
  do {
    digits[length++] = "0123456789abcdef"[number % base];
    number /= base;
  } while (number);
  for (unsigned padding = length; padding < width; padding++) put('0');
  while (length) put(digits[--length]);
}

static void print_list(const char *format, va_list arguments) {
  for (; *format; format++) {
    if (*format != '%') {
      put(*format);
      continue;
    }
    format++;
    unsigned width = 0;
    while (*format >= '0' && *format <= '9') width = width * 10 + (unsigned)(*format++ - '0');
    int is_long = *format == 'l';
    if (is_long) format++;
    if (*format == 's') {
      for (const char *text = va_arg(arguments, const char *); *text; text++) put(*text);
    } else if (*format == 'c') {
      put((char)va_arg(arguments, int));
    } else if (*format == 'u' || *format == 'x') {
      uint64_t number = is_long ? va_arg(arguments, uint64_t) : va_arg(arguments, unsigned);
      put_number(number, *format == 'x' ? 16 : 10, width);
    } else {
      put(*format);
    }
  }
}

void print(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  print_list(format, arguments);
  va_end(arguments);
}

void debug(const char *format, ...) {
  if (!opt_verbose) return;
  va_list arguments;
  va_start(arguments, format);
  print_list(format, arguments);
  va_end(arguments);
}
