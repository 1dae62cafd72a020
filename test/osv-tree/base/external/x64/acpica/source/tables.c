/* RSDP -> RSDT or XSDT -> FADT (ACPI 6.5, 5.2.5 to 5.2.9), and no more of ACPI than that. */
#include <osv/acpi.h>
#include <osv/string.h>

enum { BIOS_AREA = 0xe0000, BIOS_END = 0x100000, PM1A_CONTROL = 64 };

struct __attribute__((packed)) rsdp {
  char signature[8];
  uint8_t checksum;
  char oem[6];
  uint8_t revision;
  uint32_t rsdt, length;
  uint64_t xsdt;
};
struct __attribute__((packed)) table {
  char signature[4];
  uint32_t length;
  uint8_t rest[28];
};

uint64_t acpi_root;

static const struct rsdp *find_rsdp(void) {
  if (acpi_root) return (const struct rsdp *)acpi_root;
  for (uint64_t at = BIOS_AREA; at < BIOS_END; at += 16)
    if (!memcmp((const void *)at, "RSD PTR ", 8)) return (const struct rsdp *)at;
  return 0;
}

uint16_t find_pm1a_control(void) {
  const struct rsdp *rsdp = find_rsdp();
  if (!rsdp) return 0;
  int wide = rsdp->revision >= 2 && rsdp->xsdt;
  uint64_t root = wide ? rsdp->xsdt : rsdp->rsdt;
  uint64_t end = root + ((const struct table *)root)->length;
  for (uint64_t at = root + sizeof(struct table); at < end; at += wide ? 8 : 4) {
    uint64_t table = wide ? *(const uint64_t *)at : *(const uint32_t *)at;
    if (!memcmp((const void *)table, "FACP", 4))
      return (uint16_t) * (const uint32_t *)(table + PM1A_CONTROL);
  }
  return 0;
}
