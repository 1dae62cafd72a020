#pragma once

/*
 * Arms the machine's watchdog and never resets it: it fires after this time, 2 ms to 34 minutes.
 * False if the machine has no watchdog that this kernel supports.
 */
int arm_watchdog(unsigned ms);
