import path from 'node:path'
import { z } from 'zod'
import { archs } from '../../machine/arch.js'
import type { Profile } from '../../profile/profile.js'
import { modes } from '../../profile/schema.js'
import { isReservedName } from '../../output-files.js'
import { fillPlaceholders } from './placeholders.js'

const file = z.string().min(1)

/** Every way in which a run may fill the placeholders of a file's name. */
const fillings = archs.flatMap((arch) => modes.map((mode) => ({ arch, mode, jobs: '1' })))

/** Why files cannot have these names, in which placeholders are not filled yet. */
function objectionTo(names: readonly string[]): string | undefined {
  const place = names.find((name) => /\{(?:source|out|repository)\}/.test(name))
  if (place !== undefined) return `${place} is not the name of a file: it ends with a folder`
  const odd = names.find((name) => /\p{Cc}/u.test(name))
  if (odd !== undefined) return `${JSON.stringify(odd)} has a control character`
  for (const filling of fillings) {
    const filled = names.map((name) => fillPlaceholders(name, filling))
    const twice = filled.find((name, index) => filled.indexOf(name) !== index)
    if (twice !== undefined) return `two files are called ${twice}`
    const ours = filled.find(isReservedName)
    if (ours !== undefined) return `${ours} is the name of a file of our own`
  }
  return undefined
}

/**
 * The `custom:` section: commands and their output files. In both, `{source}`, `{out}`, `{jobs}`,
 * `{arch}`, `{mode}` and `{repository}` stand for the values of the run.
 */
export const customSection = z.strictObject({
  build: z
    .array(z.array(z.string()).min(1))
    .min(1)
    .optional()
    .describe('Build commands, each a list: the program and its arguments (no shell)'),
  artifacts: z
    .strictObject({
      image: file
        .optional()
        .describe('What is booted, relative to {out}; with source: none, to the repository'),
      elf: file.optional().describe('Unstripped ELF: symbols and sizes'),
      map: file
        .optional()
        .describe('What ld -Map wrote of the link of that ELF: sizes by object file'),
      files: z
        .array(file)
        .optional()
        .describe('Further files to keep; with source: none also folders, and patterns with *'),
    })
    .superRefine(({ image, elf, map, files = [] }, context) => {
      const parts = [...(elf === undefined || elf === image ? [] : [elf]), ...[map ?? []].flat()]
      const names = [...[image ?? []].flat(), ...parts, ...files].map((name) =>
        path.posix.basename(name),
      )
      const message = objectionTo(names)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })
    .describe('Files that the build leaves'),
})

export type CustomSection = z.output<typeof customSection>
export type CustomProfile = Profile<CustomSection>
