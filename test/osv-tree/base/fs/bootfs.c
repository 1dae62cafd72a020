/* The files inside of the kernel, as scripts/mkbootfs.py lays them out. */
#include <osv/loader.h>
#include <osv/string.h>

struct entry {
  uint64_t size, offset;
  uint8_t is_link;
  char name[111];
};
_Static_assert(sizeof(struct entry) == 128, "the table's layout");

extern const struct entry bootfs_table[];

int bootfs_has(const char *path) {
  for (const struct entry *e = bootfs_table; *e->name; e++)
    if (!strcmp(e->name, path)) return 1;
  return 0;
}
