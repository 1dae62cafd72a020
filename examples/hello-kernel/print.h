#pragma once

/* The part of printf that is needed here: %s, %c, %u, %lu, %x, %lx, and widths padded with 0. */
__attribute__((format(printf, 1, 2))) void print(const char *format, ...);
