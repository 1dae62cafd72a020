/*
 * Real time from the time-stamp counter, whose rate is measured against channel 2 of the PIT (Intel
 * 8254): the PIT has a known rate but only 16 bits, the TSC is wide and cheap to read.
 */
#include "clock.h"

#include "cpu.h"
#include "io.h"
#include "panic.h"

enum {
  CHANNEL_2 = 0x42,
  COMMAND = 0x43,
  GATE = 0x61,
  CHANNEL_2_RATE_GENERATOR = 0xb4, /* mode 2: counts down from 65536 and starts again */
  LATCH_CHANNEL_2 = 0x80,
  TICKS_PER_SECOND = 1193182,
  WINDOW_TICKS = TICKS_PER_SECOND / 100,
  MAX_POLLS = 100000, /* ten times the polls of a window on the fastest machines */
  ATTEMPTS = 20,
};

struct sample {
  uint16_t pit;
  uint64_t tsc;
};

/*
 * Reads both clocks at "the same" time. A host may stop us between two instructions for
 * milliseconds, so we keep the fastest of a few readings.
 */
static struct sample read_clocks(void) {
  struct sample best = {0, 0};
  uint64_t shortest = UINT64_MAX;
  for (int i = 0; i < 4; i++) {
    uint64_t before = read_tsc();
    out8(COMMAND, LATCH_CHANNEL_2);
    uint16_t pit = in8(CHANNEL_2);
    pit |= (uint16_t)(in8(CHANNEL_2) << 8);
    uint64_t took = read_tsc() - before;
    if (took < shortest) {
      shortest = took;
      best = (struct sample){pit, before + took / 2};
    }
  }
  return best;
}

/* TSC ticks per millisecond over a window of 10 ms, or 0 when the PIT does not count. */
static uint64_t measure_rate(void) {
  struct sample start = read_clocks(), now;
  uint16_t elapsed;
  unsigned polls = 0;
  do {
    if (++polls > MAX_POLLS) return 0;
    now = read_clocks();
    elapsed = (uint16_t)(start.pit - now.pit);
  } while (elapsed < WINDOW_TICKS);
  return (now.tsc - start.tsc) * TICKS_PER_SECOND / elapsed / 1000;
}

/* The PIT wraps after 55 ms; two measurements that agree were not interrupted for that long. */
static uint64_t calibrate(void) {
  out8(GATE, (uint8_t)((in8(GATE) & ~0x02) | 0x01)); /* counting on, speaker off */
  out8(COMMAND, CHANNEL_2_RATE_GENERATOR);
  out8(CHANNEL_2, 0);
  out8(CHANNEL_2, 0);
  uint64_t previous = measure_rate();
  for (int i = 0; i < ATTEMPTS; i++) {
    uint64_t rate = measure_rate();
    if (!rate) break;
    uint64_t difference = rate > previous ? rate - previous : previous - rate;
    if (difference <= rate / 50) return rate;
    previous = rate;
  }
  panic_now("the PIT does not keep time");
}

void wait_ms(unsigned ms) {
  static uint64_t ticks_per_ms;
  if (!ticks_per_ms) ticks_per_ms = calibrate();
  uint64_t start = read_tsc();
  while (read_tsc() - start < ms * ticks_per_ms) relax();
}
