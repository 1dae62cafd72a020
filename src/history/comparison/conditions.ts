import { z } from 'zod'
import { usedAccelerators } from '../../machine/machine-types.js'
import type { RunResult } from '../../result/result.js'

const word = z.string().max(300)

/** What a boot depends on besides the kernel. */
export const conditionsSchema = z.strictObject({
  accelerator: z.enum(usedAccelerators),
  /** Model of the host's processor. */
  cpu: word,
  /** Name and version, such as `qemu 8.2.2`; null if not known. */
  vmm: word.nullable(),
  /** First line of `--version`, by tool; empty if nothing was compiled. */
  compilers: z.record(word, word),
})

export type Conditions = Readonly<z.output<typeof conditionsSchema>>

const cut = (text: string): string => text.slice(0, 300)

/** The conditions of a run; null if it did not boot. */
export function conditionsOf({ boot, host }: Pick<RunResult, 'boot' | 'host'>): Conditions | null {
  if (boot === null) return null
  const { accelerator, vmm } = boot
  return {
    accelerator,
    cpu: cut(host.cpu),
    vmm: vmm === undefined ? null : cut(`${vmm.name} ${vmm.version}`),
    compilers: Object.fromEntries(
      Object.entries(host.tools).map(([tool, version]) => [cut(tool), cut(version)]),
    ),
  }
}

/** Tools of a build whose version changes nothing in an image. */
const drivers: ReadonlySet<string> = new Set([
  ...['make', 'ninja', 'cmake', 'meson', 'pkg-config', 'python3', 'perl', 'bash', 'git'],
])

/**
 * How the compilers of two builds differ, in words; empty if they do not. A tool that only one of
 * them used is a choice of its commit, so it is part of the change and no difference of the host.
 */
export function compilerDifferences(
  before: Conditions['compilers'],
  now: Conditions['compilers'],
): readonly string[] {
  return Object.entries(now).flatMap(([tool, version]) => {
    const earlier = before[tool]
    return earlier === undefined || earlier === version || drivers.has(tool)
      ? []
      : [`another compiler (${tool}: ${earlier} before, ${version} now)`]
  })
}

/** Why boots in these conditions cannot be compared, in words; empty if they can. */
export function differences(before: Conditions, now: Conditions): readonly string[] {
  const values = [
    ['accelerator', before.accelerator, now.accelerator],
    ['CPU model', before.cpu, now.cpu],
    ['VMM', before.vmm ?? 'an unknown version', now.vmm ?? 'an unknown version'],
  ] as const
  return [
    ...values.flatMap(([what, earlier, current]) =>
      earlier === current ? [] : [`another ${what} (${earlier} before, ${current} now)`],
    ),
    ...compilerDifferences(before.compilers, now.compilers),
  ]
}
