/*
 * Just enough of ACPI to find one port: RSDP -> RSDT or XSDT -> FADT -> PM1a_CNT_BLK (ACPI 6.5,
 * 5.2.5 to 5.2.9). The port is where the firmware put it (SeaBIOS today: 0x604, the Bochs BIOS
 * once: 0xb004), so it is read instead of hard-coded.
 */
#include "acpi.h"

struct __attribute__((packed)) rsdp {
  char signature[8];
  uint8_t checksum;
  char oem[6];
  uint8_t revision;
  uint32_t rsdt;
  uint32_t length;
  uint64_t xsdt;
};

struct __attribute__((packed)) table {
  char signature[4];
  uint32_t length;
  uint8_t rest[28];
};

struct __attribute__((packed)) fadt {
  struct table header;
  uint8_t before[28];
  uint32_t pm1a_control;
};
_Static_assert(__builtin_offsetof(struct fadt, pm1a_control) == 64, "ACPI 6.5, table 5.9");

static int has_signature(const struct table *table, const char *signature) {
  for (int i = 0; i < 4; i++)
    if (table->signature[i] != signature[i]) return 0;
  return 1;
}

uint16_t find_pm1a_control(uint64_t address) {
  if (!address) return 0;
  const struct rsdp *rsdp = (const struct rsdp *)address;
  /* Entries are 4 bytes wide in the RSDT of ACPI 1.0 and 8 in the XSDT of its successors. */
  int wide = rsdp->revision >= 2 && rsdp->xsdt;
  uint64_t root = wide ? rsdp->xsdt : rsdp->rsdt;
  uint64_t end = root + ((const struct table *)root)->length;
  for (uint64_t entry = root + sizeof(struct table); entry < end; entry += wide ? 8 : 4) {
    uint64_t table = *(const uint32_t *)entry;
    if (wide) table |= (uint64_t) * (const uint32_t *)(entry + 4) << 32;
    if (has_signature((const struct table *)table, "FACP"))
      return (uint16_t)((const struct fadt *)table)->pm1a_control;
  }
  return 0;
}
