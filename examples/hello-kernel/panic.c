#include "panic.h"

#include "backtrace.h"
#include "cpu.h"
#include "print.h"

void panic_now(const char *message) {
  print("panic: %s\n", message);
  print_backtrace(program_counter(), (uint64_t)__builtin_frame_address(0));
  halt();
}
