#pragma once

#include <stdint.h>

/* The I/O port of PM1a_CNT_BLK, or 0 when the tables name none. */
uint16_t find_pm1a_control(uint64_t rsdp);
