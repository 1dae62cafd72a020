/* The disk behind virtio's legacy interface (virtio 1.2, 4.1.4.8), one sector at a time, polled. */
#include <osv/drivers.h>
#include <osv/io.h>
#include <osv/string.h>

enum { VIRTIO = 0x1af4, TRANSITIONAL_BLOCK = 0x1001, MODERN_BLOCK = 0x1042 };
enum { GUEST_FEATURES = 4, QUEUE_PFN = 8, QUEUE_SIZE = 12, QUEUE_SELECT = 14, NOTIFY = 16 };
enum { STATUS = 18, ACKNOWLEDGE_DRIVER = 3, DRIVER_OK = 7 };
enum { PAGE = 4096, LARGEST_QUEUE = 1024, NEXT = 1, DEVICE_WRITES = 2, COMMAND = 4, BAR0 = 16 };

struct descriptor {
  uint64_t address;
  uint32_t length;
  uint16_t flags, next;
};

/* Of 1024 descriptors, as QEMU 10 has them (virtio 1.2, 2.7.2). */
static uint8_t queue[8 * PAGE] __attribute__((aligned(PAGE)));
static uint16_t base, size, done;

static int read_sector(uint64_t sector, void *buffer) {
  static struct {
    uint32_t type, reserved;
    uint64_t sector;
  } request;
  static volatile uint8_t status;
  request.sector = sector;
  status = 0xff;
  struct descriptor *d = (struct descriptor *)queue;
  d[0] = (struct descriptor){(uint64_t)&request, sizeof request, NEXT, 1};
  d[1] = (struct descriptor){(uint64_t)buffer, 512, NEXT | DEVICE_WRITES, 2};
  d[2] = (struct descriptor){(uint64_t)&status, 1, DEVICE_WRITES, 0};
  volatile uint16_t *available = (volatile uint16_t *)(queue + size * sizeof *d);
  uint64_t used_at = (size * sizeof *d + 6 + 2 * size + PAGE - 1) / PAGE * PAGE;
  volatile uint16_t *used = (volatile uint16_t *)(queue + used_at);
  available[2 + done % size] = 0;
  __asm__ volatile("mfence" : : : "memory");
  available[1] = ++done;
  __asm__ volatile("mfence" : : : "memory");
  out16(base + NOTIFY, 0);
  while (used[1] != done) __asm__ volatile("pause" : : : "memory");
  return status;
}

static int probe(void) {
  int function = pci_find(VIRTIO, TRANSITIONAL_BLOCK);
  if (function < 0) return has_disk = pci_find(VIRTIO, MODERN_BLOCK) >= 0;
  has_disk = 1;
  pci_write(function, COMMAND, pci_read(function, COMMAND) | 5);
  base = (uint16_t)(pci_read(function, BAR0) & ~3u);
  out8(base + STATUS, 0);
  out8(base + STATUS, ACKNOWLEDGE_DRIVER);
  out32(base + GUEST_FEATURES, 0);
  out16(base + QUEUE_SELECT, 0);
  size = in16(base + QUEUE_SIZE);
  if (!base || !size || size > LARGEST_QUEUE) return 1;
  out32(base + QUEUE_PFN, (uint32_t)((uint64_t)queue / PAGE));
  out8(base + STATUS, DRIVER_OK);
  disk_read = read_sector;
  return 1;
}
DRIVER(probe, "virtio-blk");
