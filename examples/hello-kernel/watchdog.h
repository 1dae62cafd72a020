#pragma once

/*
 * Arms the machine's watchdog, which nobody feeds from then on: it fires after this time, 2 ms to
 * 34 minutes. False where there is none that this kernel knows.
 */
int arm_watchdog(unsigned ms);
