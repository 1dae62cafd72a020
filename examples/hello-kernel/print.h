#pragma once

/* A subset of printf: %s, %c, %u, %lu, %x, %lx, and widths padded with 0. */
__attribute__((format(printf, 1, 2))) void print(const char *format, ...);
