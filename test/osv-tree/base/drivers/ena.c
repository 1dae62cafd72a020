#include <osv/drivers.h>

/* Weight: a driver that is left out has to show in the kernel's size. */
static const uint32_t registers[2048] = {1};

static int probe(void) { return pci_find(0x1d0f, 0) >= 0 && registers[0]; }
DRIVER(probe, "ena");
