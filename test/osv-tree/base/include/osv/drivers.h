#pragma once

#include <stdint.h>

/* What a driver leaves in the kernel; the table is what the linker makes of them all. */
struct driver {
  const char *name;
  /* Returns whether its device is there. */
  int (*probe)(void);
};
#define DRIVER(function, text)                                                          \
  __attribute__((section(".drivers"), used)) static const struct driver this_driver = { \
      text, function}

/* Finds a PCI function by its ids; a device id of 0 takes any. Returns -1 for none. */
int pci_find(uint16_t vendor, uint16_t device);
uint32_t pci_read(int function, uint8_t offset);
void pci_write(int function, uint8_t offset, uint32_t value);

/* Drivers register the disk that is /dev/vblk0; reads one sector of 512 bytes, 0 for success. */
typedef int read_sector_fn(uint64_t sector, void *buffer);
extern read_sector_fn *disk_read;
extern int has_disk;

void probe_drivers(void);
