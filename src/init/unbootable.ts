import { archs } from '../machine/arch.js'
import type { NamedArch } from './clues/architecture.js'
import type { Clue } from './facts.js'

/** Why no machine of ours boots a kernel of this architecture; undefined if one does. */
export function unbootable(arch: Clue<NamedArch> | undefined): string | undefined {
  if (arch === undefined || arch.value.arch !== undefined) return undefined
  return `${arch.place} says ${arch.value.written}, and osv-kernel boots ${archs.join(' and ')}`
}
