#pragma once

/* Switches the machine off; panics where it offers no way. */
__attribute__((noreturn)) void power_off(void);

/* Ends with a status that the host can see. Returns when the machine has no way to tell it. */
void exit_with(unsigned status);

/* What a kernel does to its machine when even its handlers of exceptions are gone: a reset. */
__attribute__((noreturn)) void lose_machine(void);
