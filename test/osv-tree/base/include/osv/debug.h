#pragma once

#include <stdint.h>

/* %s, %c, %u, %lu, %x, %lx, widths padded with 0. */
__attribute__((format(printf, 1, 2))) void print(const char *format, ...);
/* The same, with --verbose only. */
__attribute__((format(printf, 1, 2))) void debug(const char *format, ...);

void console_init(void);
void exceptions_init(void);
/* ` <name+12>` of an address. */
void print_symbol(uint64_t address);

/* Says why, prints who called whom, and halts, or powers off where the command line says so. */
__attribute__((noreturn, noinline)) void abort_with(const char *message);
/* The same for another place of the program: an address after a call, and its frame. */
__attribute__((noreturn)) void abort_from(const char *message, uint64_t address, uint64_t frame);
__attribute__((noreturn, noinline)) void assertion_failed(const char *expression, const char *file,
                                                          unsigned line, const char *function);
