#pragma once

#include <stdint.h>

/* Prints `address` and then its callers, found by walking frame pointers from `frame_pointer`. */
void print_backtrace(uint64_t address, uint64_t frame_pointer);
