/*
 * The read-only file system, and here the format of every other one on a disk: a superblock, the
 * files' blocks, then tables of directory entries, links and inodes (scripts/gen-rofs-img.py).
 */
#include <osv/debug.h>
#include <osv/drivers.h>
#include <osv/loader.h>
#include <osv/string.h>

enum { SECTOR = 512, TABLES = 64 * 1024, PARTITION = 0x1be + 16, ENTRY_HEAD = 10 };
#define MAGIC 0xdeadbeadul
#define DIRECTORY 0x4000

struct superblock {
  uint64_t magic, version, block_size, first, blocks, entries, links, inodes;
};
struct inode {
  uint32_t mode, pad;
  uint64_t number, offset, count;
};

static struct superblock super;
static uint8_t tables[TABLES];
static int mounted;

static uint64_t get(const uint8_t *at, unsigned bytes) {
  uint64_t value = 0;
  while (bytes--) value = value << 8 | at[bytes];
  return value;
}

int rofs_mount(void) {
  static uint8_t sector[SECTOR];
  if (!disk_read || disk_read(0, sector)) return -1;
  uint64_t start = get(sector + PARTITION + 8, 4);
  if (disk_read(start, sector)) return -1;
  memcpy(&super, sector, sizeof super);
  if (super.magic != MAGIC || super.blocks * SECTOR > TABLES) return -1;
  for (uint64_t block = 0; block < super.blocks; block++)
    if (disk_read(start + super.first + block, tables + block * SECTOR)) return -1;
  mounted = 1;
  return 0;
}

/* Entries have no fixed length: the table is walked from its start. */
static const uint8_t *entry_at(uint64_t index) {
  const uint8_t *at = tables;
  while (index--) at += ENTRY_HEAD + get(at + 8, 2);
  return at;
}

static const struct inode *inode_of(uint64_t number) {
  const uint8_t *at = entry_at(super.entries);
  for (uint64_t i = 0; i < super.links; i++) at += 2 + get(at, 2);
  return (const struct inode *)at + (number - 1);
}

static uint64_t lookup(const struct inode *directory, const char *name, unsigned long length) {
  for (uint64_t i = 0; i < directory->count; i++) {
    const uint8_t *entry = entry_at(directory->offset + i);
    if (get(entry + 8, 2) == length && !memcmp(entry + ENTRY_HEAD, name, length))
      return get(entry, 8);
  }
  return 0;
}

int rofs_has(const char *path) {
  uint64_t number = 1;
  if (!mounted) return 0;
  while (*path) {
    while (*path == '/') path++;
    unsigned long length = 0;
    while (path[length] && path[length] != '/') length++;
    if (!length) break;
    struct inode inode;
    memcpy(&inode, inode_of(number), sizeof inode);
    if (inode.mode != DIRECTORY) return 0;
    number = lookup(&inode, path, length);
    if (!number) return 0;
    path += length;
  }
  return 1;
}
