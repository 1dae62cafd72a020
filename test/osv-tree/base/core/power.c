#include <osv/io.h>
#include <osv/loader.h>

/* In the ACPI driver; returns when the machine has no such port. */
void acpi_poweroff(void) __attribute__((weak));

void poweroff(void) {
  if (acpi_poweroff) acpi_poweroff();
  /* The keyboard controller's reset line: QEMU leaves with -no-reboot. */
  out8(0x64, 0xfe);
  halt();
}
