#include <osv/debug.h>
#include <osv/drivers.h>

extern const struct driver drivers_start[], drivers_end[];

void probe_drivers(void) {
  for (const struct driver *d = drivers_start; d < drivers_end; d++)
    debug("%s: %s\n", d->name, d->probe() ? "device found" : "no device");
}
