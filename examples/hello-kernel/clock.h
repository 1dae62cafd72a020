#pragma once

/* Busy-waits; panics on a machine without a clock to measure with. */
void wait_ms(unsigned ms);
