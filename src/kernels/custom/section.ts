import path from 'node:path'
import { z } from 'zod'
import type { Profile } from '../../profile/profile.js'
import { isReservedName } from '../../output-files.js'

const file = z.string().min(1)

/**
 * The `custom:` section: commands and their output files. In both, `{source}`, `{out}`, `{jobs}`,
 * `{arch}`, `{mode}` and `{repository}` stand for the values of the run.
 */
export const customSection = z.strictObject({
  build: z
    .array(z.array(z.string()).min(1))
    .min(1)
    .describe('Build commands, each a list: the program and its arguments (no shell)'),
  artifacts: z
    .strictObject({
      image: file.describe('What is booted, relative to {out}'),
      elf: file.optional().describe('Unstripped ELF: symbols and sizes'),
      map: file
        .optional()
        .describe('What ld -Map wrote of the link of that ELF: sizes by object file'),
      files: z.array(file).optional().describe('Further files to keep'),
    })
    .superRefine(({ image, elf, map, files = [] }, context) => {
      const parts = [...(elf === undefined || elf === image ? [] : [elf]), ...[map ?? []].flat()]
      const names = [image, ...parts, ...files].map((name) => path.posix.basename(name))
      const twice = names.find((name, index) => names.indexOf(name) !== index)
      if (twice !== undefined)
        context.addIssue({ code: 'custom', message: `two files are called ${twice}` })
      const ours = names.find(isReservedName)
      if (ours !== undefined)
        context.addIssue({ code: 'custom', message: `${ours} is the name of a file of our own` })
    })
    .describe('Files that the build leaves'),
})

export type CustomSection = z.output<typeof customSection>
export type CustomProfile = Profile<CustomSection>
