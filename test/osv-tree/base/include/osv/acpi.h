#pragma once

#include <stdint.h>

/* Where the root of the tables is, if whoever started us said so. */
extern uint64_t acpi_root;

/* The port that ends the machine (PM1a control), or 0. */
uint16_t find_pm1a_control(void);
