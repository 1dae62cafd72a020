#include "print.h"

#include <stdarg.h>
#include <stdint.h>

#include "serial.h"

/* A terminal on a serial line needs the carriage return; Linux and OSv send it too. */
static void put(char c) {
  if (c == '\n') serial_put('\r');
  serial_put(c);
}

static void put_text(const char *text) {
  while (*text) put(*text++);
}

static void put_number(uint64_t number, unsigned base, unsigned width) {
  char digits[20]; /* 2^64 has twenty decimal digits */
  unsigned length = 0;
  do {
    digits[length++] = "0123456789abcdef"[number % base];
    number /= base;
  } while (number);
  for (unsigned padding = length; padding < width; padding++) put('0');
  while (length) put(digits[--length]);
}

void print(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
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
    switch (*format) {
    case 's':
      put_text(va_arg(arguments, const char *));
      break;
    case 'c':
      put((char)va_arg(arguments, int));
      break;
    case 'u':
    case 'x':
      put_number(is_long ? va_arg(arguments, unsigned long) : va_arg(arguments, unsigned),
                 *format == 'x' ? 16 : 10, width);
      break;
    default:
      put(*format);
    }
  }
  va_end(arguments);
}
