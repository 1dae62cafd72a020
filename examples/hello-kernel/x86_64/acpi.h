#pragma once

#include <stdint.h>

/* The I/O port of PM1a_CNT_BLK, or 0 if the tables do not name it. */
uint16_t find_pm1a_control(uint64_t rsdp);
