#pragma once

/* Busy-waits; panics if the machine has no usable clock. */
void wait_ms(unsigned ms);
