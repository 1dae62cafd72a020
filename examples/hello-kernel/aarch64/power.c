/* PSCI (Arm DEN 0022), which `virt` offers through HVC as long as it has no EL2 of its own. */
#include "power.h"

#include <stdint.h>

#include "panic.h"
#include "print.h"

enum { SYSTEM_OFF = 0x84000008, SYSTEM_RESET = 0x84000009 };

static void call_firmware(uint32_t function) {
  register uint64_t x0 __asm__("x0") = function;
  __asm__ volatile("hvc #0" : "+r"(x0) : : "x1", "x2", "x3", "memory");
}

void power_off(void) {
  call_firmware(SYSTEM_OFF);
  panic_now("no PSCI power-off on this machine");
}

/* `virt` has no port for a status, so the last line on the console reports it. */
void exit_with(unsigned status) {
  print("kernel exit status %u\n", status);
  power_off();
}

/* An exception within an exception only hangs on Arm, so the reset is requested explicitly. */
void lose_machine(void) {
  call_firmware(SYSTEM_RESET);
  panic_now("no PSCI reset on this machine");
}
