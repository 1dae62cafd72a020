#pragma once

#include <stdint.h>

/* CRC-32 as in zlib, PNG and Ethernet (ISO 3309). */
uint32_t crc32(const char *text);
