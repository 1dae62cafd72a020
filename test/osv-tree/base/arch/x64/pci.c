/* The old way to the configuration space, which every machine with PCI has. */
#include <osv/drivers.h>
#include <osv/io.h>

enum { ADDRESS = 0xcf8, DATA = 0xcfc, FUNCTIONS = 256 };

uint32_t pci_read(int function, uint8_t offset) {
  out32(ADDRESS, 0x80000000u | (uint32_t)function << 8 | (offset & 0xfc));
  return in32(DATA);
}

void pci_write(int function, uint8_t offset, uint32_t value) {
  out32(ADDRESS, 0x80000000u | (uint32_t)function << 8 | (offset & 0xfc));
  out32(DATA, value);
}

int pci_find(uint16_t vendor, uint16_t device) {
  for (int function = 0; function < FUNCTIONS; function++) {
    uint32_t ids = pci_read(function, 0);
    if ((uint16_t)ids == vendor && (!device || ids >> 16 == device)) return function;
  }
  return -1;
}
