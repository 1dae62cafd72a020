#include "panic.h"

#include "backtrace.h"
#include "io.h"
#include "print.h"

void panic_now(const char *message) {
  print("panic: %s\n", message);
  uint64_t here;
  __asm__ volatile("lea (%%rip), %0" : "=r"(here));
  print_backtrace(here, (uint64_t)__builtin_frame_address(0));
  halt();
}
