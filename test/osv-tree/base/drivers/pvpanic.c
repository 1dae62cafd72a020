#include <osv/drivers.h>
#include <osv/io.h>

/* QEMU's docs/specs/pvpanic.rst: an ISA device that says which events it takes. */
enum { PORT = 0x505, PANICKED = 1 };

static int probe(void) {
  uint8_t events = in8(PORT);
  return events != 0xff && events & PANICKED;
}
DRIVER(probe, "pvpanic");

void panicked(void);
void panicked(void) {
  if (probe()) out8(PORT, PANICKED);
}
