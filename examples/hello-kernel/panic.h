#pragma once

/* Prints the message and a backtrace, then halts forever. */
__attribute__((noreturn, noinline)) void panic_now(const char *message);
