/*
 * Trades bytes for speed, so that the image size has something to measure: with `lookup-tables`, a
 * kilobyte of constants replaces eight steps for each byte.
 */
#include "checksum.h"

#include "config.h"

#define POLYNOMIAL 0xedb88320u

#if FEATURE_LOOKUP_TABLES

/* A CRC is linear: an entry is the XOR of the entries of its bits. */
#define BIT(i, n, value) ((i) >> (n) & 1 ? (value) : 0)
#define ENTRY(i)                                                                                  \
  (BIT(i, 0, 0x77073096u) ^ BIT(i, 1, 0xee0e612cu) ^ BIT(i, 2, 0x076dc419u) ^                      \
   BIT(i, 3, 0x0edb8832u) ^ BIT(i, 4, 0x1db71064u) ^ BIT(i, 5, 0x3b6e20c8u) ^                      \
   BIT(i, 6, 0x76dc4190u) ^ BIT(i, 7, POLYNOMIAL))
#define ENTRIES_4(i) ENTRY(i), ENTRY(i + 1), ENTRY(i + 2), ENTRY(i + 3)
#define ENTRIES_16(i) ENTRIES_4(i), ENTRIES_4(i + 4), ENTRIES_4(i + 8), ENTRIES_4(i + 12)
#define ENTRIES_64(i) ENTRIES_16(i), ENTRIES_16(i + 16), ENTRIES_16(i + 32), ENTRIES_16(i + 48)

static const uint32_t table[256] = {
    ENTRIES_64(0), ENTRIES_64(64), ENTRIES_64(128), ENTRIES_64(192)};

static uint32_t step(uint32_t crc, uint8_t byte) { return crc >> 8 ^ table[(uint8_t)crc ^ byte]; }

#else

static uint32_t step(uint32_t crc, uint8_t byte) {
  crc ^= byte;
  for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? POLYNOMIAL : 0);
  return crc;
}

#endif

uint32_t crc32(const char *text) {
  uint32_t crc = ~0u;
  for (; *text; text++) crc = step(crc, (uint8_t)*text);
  return ~crc;
}
