import { customFamily } from './custom/family.js'
import type { KernelFamily } from './family.js'
import { linuxFamily } from './linux/family.js'
import { osvFamily } from './osv/family.js'

/** Every supported kind of kernel. */
export const families: readonly KernelFamily[] = [osvFamily, linuxFamily, customFamily]

/** The family of a checked profile, whose `kernel:` names one of them. */
export function familyOf(kernel: string): KernelFamily {
  const family = families.find(({ name }) => name === kernel)
  if (family === undefined) throw new Error(`no kernel family ${kernel}`)
  return family
}
