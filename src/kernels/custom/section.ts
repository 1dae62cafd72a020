import { z } from 'zod'

const file = z.string().min(1)

/**
 * The `custom:` section: commands and what they leave. In both, `{source}`, `{out}`, `{jobs}`,
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
      files: z.array(file).optional().describe('Further files to keep'),
    })
    .describe('Files that the build leaves'),
})

export type CustomSection = z.output<typeof customSection>
