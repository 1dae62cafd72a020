/* What programs may want and the kernel does not: hiding symbols drops what no one exports. */
#include <stdint.h>

#define ROW(n) (n) * 0x9e3779b1u, (n) * 0x85ebca77u, (n) * 0xc2b2ae3du, (n) * 0x27d4eb2fu
#define ROWS4(n) ROW(n), ROW(n + 1), ROW(n + 2), ROW(n + 3)
#define ROWS16(n) ROWS4(n), ROWS4(n + 4), ROWS4(n + 8), ROWS4(n + 12)
#define ROWS64(n) ROWS16(n), ROWS16(n + 16), ROWS16(n + 32), ROWS16(n + 48)
#define ROWS256(n) ROWS64(n), ROWS64(n + 64), ROWS64(n + 128), ROWS64(n + 192)

static const uint32_t collation[] = {ROWS256(1u), ROWS256(257u)};
static const uint32_t sines[] = {ROWS256(3u), ROWS64(7u)};
static const uint32_t time_zones[] = {ROWS256(5u)};

uint32_t strcoll_weight(unsigned character);
uint32_t sin_fixed(unsigned angle);
uint32_t zone_offset(unsigned zone);

uint32_t strcoll_weight(unsigned character) {
  return collation[character % (sizeof collation / sizeof *collation)];
}
uint32_t sin_fixed(unsigned angle) { return sines[angle % (sizeof sines / sizeof *sines)]; }
uint32_t zone_offset(unsigned zone) {
  return time_zones[zone % (sizeof time_zones / sizeof *time_zones)];
}
