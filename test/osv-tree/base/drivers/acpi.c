#include <osv/acpi.h>
#include <osv/drivers.h>
#include <osv/io.h>

enum { SLP_EN = 1 << 13 };

static int probe(void) { return find_pm1a_control() != 0; }
DRIVER(probe, "acpi");

void acpi_poweroff(void);
void acpi_poweroff(void) {
  uint16_t control = find_pm1a_control();
  if (!control) return;
  out16(control, SLP_EN);
  halt();
}
