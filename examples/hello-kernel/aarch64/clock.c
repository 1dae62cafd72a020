/* The generic timer reports its own rate. */
#include "clock.h"

#include "cpu.h"
#include "panic.h"

void wait_ms(unsigned ms) {
  uint64_t rate = READ_REGISTER(cntfrq_el0);
  if (!rate) panic_now("the timer has no rate");
  uint64_t start = READ_REGISTER(cntvct_el0);
  while (READ_REGISTER(cntvct_el0) - start < ms * rate / 1000) relax();
}
