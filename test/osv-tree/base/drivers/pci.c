#include <osv/drivers.h>

static int probe(void) { return (uint16_t)pci_read(0, 0) != 0xffff; }
DRIVER(probe, "pci");
