import { z } from 'zod'

/**
 * The name of a Debian package (Debian Policy 5.6.1). Never a file, an option or a version: apt-get
 * installs `./x.deb` as well, and runs its scripts as root.
 */
export const packageName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9+.-]+$/, 'not the name of a Debian package')
