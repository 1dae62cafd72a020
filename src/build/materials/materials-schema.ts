import { z } from 'zod'

export const sourceKinds = ['git', 'archive', 'debian', 'folder', 'submodule', 'profile'] as const

const packageSchema = z
  .strictObject({
    name: z.string().describe('Name of the binary package.'),
    version: z.string().describe('Its version, as dpkg knows it.'),
    architecture: z.string().describe('Its architecture in Debian’s words, such as `amd64`.'),
    source: z.string().describe('Name of the source package that it was built from.'),
    sourceVersion: z.string().describe('Version of the source package.'),
  })
  .describe('An installed Debian package.')

const sourceSchema = z
  .strictObject({
    kind: z
      .enum(sourceKinds)
      .describe(
        '`git`, `archive`, `debian` and `folder`: as the profile’s `source:` names the kernel’s sources. `submodule`: a git submodule of them. `profile`: the repository of the profile, if the sources are elsewhere.',
      ),
    name: z.string().describe('Last part of the address or of the path, or the package.'),
    url: z
      .string()
      .nullable()
      .describe(
        'Where they are from, without user, password and query; null if that is not known or is a place on the host.',
      ),
    ref: z.string().nullable().describe('Branch, tag or commit that the profile names.'),
    commit: z
      .string()
      .nullable()
      .describe('Commit that was built, with `-dirty` if files differ from it; null outside git.'),
    committedAt: z
      .string()
      .nullable()
      .describe('Time of that commit, as RFC 3339 in UTC; null if it is not known.'),
    sha256: z.string().nullable().describe('SHA-256 of the archive; null for other sources.'),
    package: packageSchema.nullable().describe('Debian package with the archive of the sources.'),
    path: z
      .string()
      .nullable()
      .describe(
        'Folder or archive relative to the repository of the profile, or of a submodule relative to the sources; null for what was fetched.',
      ),
  })
  .describe('Sources that the image was built from.')

const toolSchema = z
  .strictObject({
    name: z.string().describe('Name of the program, such as `gcc`.'),
    version: z.string().describe('First line of `--version`, or a digest of the program.'),
    package: packageSchema
      .nullable()
      .describe('Debian package of the program; null if dpkg does not know it.'),
  })
  .describe('A program whose version is an input of the image.')

export const materialsSchema = z
  .strictObject({
    system: z
      .strictObject({
        id: z.string().describe('`ID` of os-release(5), such as `debian`; may be empty.'),
        version: z.string().describe('`VERSION_ID` of os-release(5), such as `13`; may be empty.'),
      })
      .describe('The distribution that the image was built on.'),
    sources: z
      .array(sourceSchema)
      .readonly()
      .describe('The kernel’s sources first, then their submodules and the profile’s repository.'),
    toolchain: z
      .array(toolSchema)
      .readonly()
      .describe('Compilers and other tools whose versions decide what the image is.'),
    packages: z
      .array(
        packageSchema.extend({
          isNamed: z
            .literal(true)
            .optional()
            .describe('Set for packages of tools that the build needs; others they depend on.'),
        }),
      )
      .readonly()
      .describe(
        'Debian packages of the tools that the build needs, and those that they depend on: what the build could use, not what it read. Empty where dpkg is missing.',
      ),
  })
  .describe(
    'What the image was built of, recorded by the build that made it, also if that was an earlier run.',
  )

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

export type Materials = DeepReadonly<z.output<typeof materialsSchema>>
export type SourceMaterial = Materials['sources'][number]
export type MaterialPackage = NonNullable<SourceMaterial['package']>
