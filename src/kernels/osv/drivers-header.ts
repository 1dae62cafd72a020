/** Generated file below the build folder that lists the drivers actually linked in. */
export const driversHeader = 'gen/include/osv/drivers_config.h'

/** `#define CONF_drivers_acpi 1` by driver name. */
export function parseDriversHeader(text: string): ReadonlyMap<string, boolean> {
  const drivers = new Map<string, boolean>()
  for (const line of text.split('\n')) {
    const [, name, value] = /^#define CONF_drivers_(\S+) ?(\S*)/.exec(line) ?? []
    if (name !== undefined) drivers.set(name, value === '1')
  }
  return drivers
}
