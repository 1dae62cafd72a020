/* What the disk drivers have in common. */
#include <osv/drivers.h>

read_sector_fn *disk_read;
int has_disk;
