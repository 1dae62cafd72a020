/* When the boot reached what. */
#include <osv/debug.h>
#include <osv/io.h>
#include <osv/loader.h>

enum { EVENTS = 16, TICKS_PER_US = 1000 };

static struct {
  const char *name;
  uint64_t tsc;
} events[EVENTS];
static unsigned count;

void boot_event(const char *name) {
  if (count == EVENTS) return;
  events[count].name = name;
  events[count++].tsc = read_tsc();
}

static void print_ms(uint64_t ticks) {
  /* Under TCG the counter counts nanoseconds; elsewhere the proportions still hold. */
  uint64_t us = ticks / TICKS_PER_US;
  print("%lu.%02lu", us / 1000, us % 1000 / 10);
}

void print_boot_chart(void) {
  for (unsigned i = 1; i < count; i++) {
    print("\t%s: ", events[i].name);
    print_ms(events[i].tsc - events[0].tsc);
    print("ms, (+");
    print_ms(events[i].tsc - events[i - 1].tsc);
    print("ms)\n");
  }
}
