#pragma once

/* Powers the machine off; panics if that is not possible. */
__attribute__((noreturn)) void power_off(void);

/* Exits with a status that the host can see. Returns if the machine cannot report one. */
void exit_with(unsigned status);

/* Resets the machine, as a kernel does that has lost even its exception handlers. */
__attribute__((noreturn)) void lose_machine(void);
