import { z } from 'zod'
import type { Profile } from '../../profile/profile.js'
import { regexText } from '../../profile/schema/regex-text.js'

const words = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
const value = z.union([z.boolean(), z.number(), z.string().regex(/^[^\r\n]*$/, 'one line')])
const relative = z.string().min(1)
const guestPath = z.string().regex(/^\//, 'not an absolute path')
const flagList = z.array(z.string().regex(/^\S+$/, 'one flag each, without spaces'))

/** The `osv:` section. The tree's own files decide which names are valid, not a list of ours. */
export const osvSection = z.strictObject({
  image: words
    .optional()
    .describe('Modules and apps, name or name.run; the tree’s default if none'),
  modules: words.optional().describe('Modules to build in without running them'),
  fs: z.string().min(1).describe('Root file system, e.g. rofs, zfs, ramfs, ext, virtiofs'),
  fs_size: z
    .string()
    .regex(/^\d+(?:M|MiB|G|GiB)$/, 'a size in M or G, e.g. 512M')
    .optional()
    .describe('Size of the image'),
  drivers: words
    .optional()
    .describe('Name of a driver profile, or a list of single drivers; what they imply comes along'),
  conf: z
    .record(z.string().regex(/^[A-Za-z0-9_-]+$/), value)
    .describe('Build options by name, with or without conf_; compared with what the tree did'),
  config_file: relative.optional().describe('A configuration file (.config) to start from'),
  flags: z
    .strictObject({
      cflags: flagList.optional(),
      cxxflags: flagList.optional(),
      ldflags: flagList.optional().describe('For ld, or with -Wl, as for the compiler'),
    })
    .optional()
    .describe('Added to what the tree’s own makefiles say'),
  arguments: z
    .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), value)
    .optional()
    .describe('Arguments for makefiles of modules and apps, e.g. JAVA_VERSION: 17'),
  module_folders: z
    .array(relative)
    .optional()
    .describe('Folders of the repository, each a module, that image: and modules: may name'),
  prepare: z
    .array(z.array(z.string()).min(1))
    .optional()
    .describe('Commands run in the repository before the build, e.g. to build the program'),
  manifest: z
    .record(guestPath, relative)
    .optional()
    .describe('Files put into the image: path in the guest → path relative to the repository'),
  usrskel: relative.optional().describe('Manifest the image starts from (usrskel=)'),
  command: z
    .string()
    .regex(/^[^\r\n]*$/, 'one line')
    .optional()
    .describe('What is run, e.g. /hello --fast; by default what the image’s modules say'),
  loader: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9_-]*$/), z.union([value, z.array(z.string())]))
    .describe('Options of the loader: verbose: true, env: [A=b], ip: [...]; read from the tree'),
  tests: z
    .strictObject({
      select: regexText
        .describe('Regular expression (RE2 syntax) for whole names, with or without .so')
        .optional(),
      skip: z.array(z.string().min(1)).optional().describe('Names, with or without .so'),
    })
    .optional()
    .describe('Run the image’s own tests (modules: tests), one boot each, in place of expect:'),
  app_specific: z
    .boolean()
    .optional()
    .describe('Link a kernel that exports only what the image’s programs need'),
})

export type OsvSection = z.output<typeof osvSection>
export type OsvProfile = Profile<OsvSection>

/** Profile key of a word of `listWords`. */
export function wordKey(key: string, written: OsvSection['image'], index: number): string {
  return Array.isArray(written) ? `${key}.${index}` : key
}

/** `a,b` and `[a, b]` are the same list. */
export function listWords(written: string | readonly string[] | undefined): readonly string[] {
  if (written === undefined) return []
  return typeof written === 'string' ? written.split(/[\s,]+/).filter(Boolean) : written
}
