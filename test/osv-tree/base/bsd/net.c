/* What a kernel carries along and calls nowhere: without its symbols exported it can go. */
#include <stdint.h>

#define ROW(n) (n) * 0x9e3779b1u, (n) * 0x85ebca77u, (n) * 0xc2b2ae3du, (n) * 0x27d4eb2fu
#define ROWS4(n) ROW(n), ROW(n + 1), ROW(n + 2), ROW(n + 3)
#define ROWS16(n) ROWS4(n), ROWS4(n + 4), ROWS4(n + 8), ROWS4(n + 12)
#define ROWS64(n) ROWS16(n), ROWS16(n + 16), ROWS16(n + 32), ROWS16(n + 48)
#define ROWS256(n) ROWS64(n), ROWS64(n + 64), ROWS64(n + 128), ROWS64(n + 192)

static const uint32_t routes[] = {ROWS256(11u), ROWS256(13u), ROWS256(17u)};
static const uint32_t checksums[] = {ROWS256(19u), ROWS256(23u)};

uint32_t route_of(unsigned network);
uint32_t checksum_of(unsigned network);

uint32_t route_of(unsigned network) { return routes[network % (sizeof routes / sizeof *routes)]; }
uint32_t checksum_of(unsigned network) {
  return checksums[network % (sizeof checksums / sizeof *checksums)];
}
