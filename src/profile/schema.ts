import { z } from 'zod'
import { archs, type Arch } from '../machine/arch.js'
import { environment, passedVariables } from './schema/build-environment.js'
import { bootSection } from './schema/boot-section.js'
import { allowList, expectList, listAskedPorts, rejectList } from './schema/expectation.js'
import { gitAddress } from './schema/git-address.js'
import { isolations } from './schema/isolation.js'
import { packageName } from './schema/package-name.js'
import { objectToArch, objectToVmm } from './schema/machine-rules.js'
import { notAMap } from './schema/objection.js'
import { sizeSection } from './schema/size-section.js'
import { duration } from './schema/units.js'

export const modes = ['release', 'debug'] as const
export type Mode = (typeof modes)[number]

const source = z
  .strictObject(
    {
      path: z.string().min(1).optional().describe('Folder, relative to the profile’s repository'),
      git: gitAddress.optional().describe('URL to clone; needs ref'),
      ref: z
        .string()
        .regex(/^[^-+:\s][^:\s]*$/, 'not the name of a branch, a tag or a commit')
        .optional()
        .describe('Branch, tag or commit of git'),
      archive: z.string().min(1).optional().describe('URL or path of a tar archive; needs sha256'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits')
        .optional(),
      debian: packageName
        .optional()
        .describe('Debian package of kernel sources: linux-source, or linux-source-6.12'),
      // Written as a word, source: none.
      none: z.literal(true).optional(),
    },
    { error: notAMap('none for what other steps built') },
  )
  .superRefine((value, context) => {
    const given = (['path', 'git', 'archive', 'debian', 'none'] as const).filter(
      (key) => value[key],
    )
    if (given.length !== 1)
      context.addIssue({
        code: 'custom',
        message: 'give exactly one of path, git, archive, debian',
      })
    if (value.git !== undefined && value.ref === undefined)
      context.addIssue({ code: 'custom', message: 'git needs ref: a branch, tag or commit' })
    if (value.archive !== undefined && value.sha256 === undefined)
      context.addIssue({ code: 'custom', message: 'archive needs sha256 to be trusted' })
  })

/** Both become parts of commands and of the names of packages. */
const toolchain = z.strictObject({
  cc: z
    .string()
    .regex(
      /^[A-Za-z0-9_./{][A-Za-z0-9_+./{}-]*$/,
      'expected the name or path of a compiler alone; flags go into the commands or build.env',
    )
    .describe('C compiler: CC of a custom build'),
  cross_compile: z
    .string()
    .regex(
      /^(?:[A-Za-z0-9_./][A-Za-z0-9_+./-]*)?$/,
      'expected how the names of the cross tools begin',
    )
    .describe(
      'Prefix of the cross tools, e.g. aarch64-linux-gnu-: CROSS_COMPILE of a custom build',
    ),
  ccache: z.boolean().describe('Wrap the compiler with ccache'),
})

const build = z.strictObject({
  jobs: z.union([z.literal('auto'), z.int().min(1).max(1024)]).describe('Parallel jobs'),
  env: environment.optional(),
  pass_env: passedVariables.optional(),
  tools: z
    .record(z.string().min(1), packageName)
    .optional()
    .describe('Programs (or absolute files) the build needs and the Debian package of each'),
  isolation: z
    .enum(isolations)
    .optional()
    .describe('Whether the build runs in a box; the caller may ask for more, not for less'),
  network: z.boolean().describe('Whether the build reaches the network'),
  timeout: duration.describe('Limit on the whole build'),
  silence: duration.describe('Limit on the time without a line of build output'),
})

const report = z.strictObject({
  top: z.int().min(1).max(1000).describe('Rows of the largest symbols and changes'),
})

/** The settings of every profile; `kernel` and the families' own sections are added to them. */
const commonSchema = z.strictObject({
  extends: z.array(z.string()).describe('Profiles this one builds upon').optional(),
  source,
  arch: z.enum(archs),
  mode: z.enum(modes),
  toolchain,
  build,
  boot: bootSection,
  expect: expectList,
  reject: rejectList.optional(),
  allow: allowList.optional(),
  size: sizeSection.optional(),
  report,
})

/** Effective settings shared by all families: durations in milliseconds, sizes in bytes. */
export type CommonSettings = Readonly<z.output<typeof commonSchema>>

/** A family's own part of a profile. */
export interface FamilySection {
  readonly name: string
  readonly section: z.ZodType
  /** The architectures that it runs on. */
  readonly archs: readonly Arch[]
}

/** Common settings, and a family's section by the family's name. */
type CheckedProfile = CommonSettings & Readonly<Record<string, unknown>>

/** Why a kernel family does not run on an architecture; undefined if it does. */
function objectToFamily(
  kernel: string,
  arch: Arch,
  families: readonly FamilySection[],
): string | undefined {
  const known = families.find(({ name }) => name === kernel)?.archs ?? []
  return known.includes(arch)
    ? undefined
    : `kernel: ${kernel} does not run on ${arch}; it runs on ${known.join(', ')}`
}

/**
 * The schema of an effective profile, all layers merged. Families add their sections. Objects are
 * strict, so a misspelt key is an error and not a silent default.
 */
export function profileSchema(families: readonly FamilySection[]): z.ZodType<CheckedProfile> {
  return commonSchema
    .extend({
      kernel: z.enum(families.map(({ name }) => name)).describe('Kernel family'),
      ...Object.fromEntries(families.map(({ name, section }) => [name, section.optional()])),
    })
    .superRefine(({ kernel, arch, boot, expect }, context) => {
      const lack = objectToFamily(kernel, arch, families)
      if (lack !== undefined) context.addIssue({ code: 'custom', path: ['arch'], message: lack })
      for (const [key, message] of [
        ['vmm', objectToVmm(arch, boot.vmm)],
        ['machine', objectToArch(arch, boot.machine)],
      ] as const)
        if (message !== undefined)
          context.addIssue({ code: 'custom', path: ['boot', key], message })
      const forwarded = (boot.network?.forward ?? [])
        .filter(({ protocol = 'tcp' }) => protocol === 'tcp')
        .map(({ guest }) => guest)
      for (const { path, port } of listAskedPorts(expect))
        if (!forwarded.includes(port))
          context.addIssue({
            code: 'custom',
            path: ['expect', ...path],
            message: `port ${port} of the guest is not forwarded; add boot.network.forward: [{ guest: ${port} }]`,
          })
    })
}
