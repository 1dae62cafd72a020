import type { Arch } from '../../machine/arch.js'

/** What OSv calls each architecture that it runs on. */
const names = {
  x86_64: 'x64',
  aarch64: 'aarch64',
} as const satisfies Partial<Record<Arch, string>>

type RunsOn = keyof typeof names
export type OsvArch = (typeof names)[RunsOn]

export const archsOfOsv = Object.keys(names) as [RunsOn, ...RunsOn[]]
export const osvArchs: readonly OsvArch[] = Object.values(names)

/** OSv's name of an architecture; undefined for one that it does not run on. */
export function findOsvArch(arch: Arch): OsvArch | undefined {
  const known: Partial<Record<Arch, OsvArch>> = names
  return known[arch]
}

/** The same for that of a checked profile, which is one that the family has. */
export function osvArchOf(arch: Arch): OsvArch {
  const found = findOsvArch(arch)
  if (found === undefined) throw new Error(`OSv does not run on ${arch}`)
  return found
}
