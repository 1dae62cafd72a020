#pragma once

/* Reports the message and who called, then stops for ever. */
__attribute__((noreturn, noinline)) void panic_now(const char *message);
