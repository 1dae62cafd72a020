/* As much of memory management as it takes to run out of memory. */
#include <osv/debug.h>
#include <osv/io.h>
#include <osv/loader.h>

enum { CMOS_INDEX = 0x70, CMOS_DATA = 0x71, LEAST_KIB = 12 * 1024 };

static uint64_t read_cmos(uint8_t low) {
  out8(CMOS_INDEX, low);
  uint64_t value = in8(CMOS_DATA);
  out8(CMOS_INDEX, (uint8_t)(low + 1));
  return value | (uint64_t)in8(CMOS_DATA) << 8;
}

uint64_t memory_kib(void) {
  uint64_t above_16m = read_cmos(0x34) * 64, above_1m = read_cmos(0x30);
  if (above_16m == 0xffff * 64 || above_1m == 0) return 0;
  return above_16m ? 16 * 1024 + above_16m : 1024 + above_1m;
}

static void out_of_memory(uint64_t kib) {
  print("Out of memory: could not reclaim any further. Current memory: %lu Kb", kib);
  abort_with("");
}

void check_memory(void) {
  uint64_t kib = memory_kib();
  if (kib && kib < LEAST_KIB) out_of_memory(kib);
}
