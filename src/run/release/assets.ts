import { artifactRoles, type FileRole } from '../../file-roles.js'
import { matchesPath } from '../../host/files/path-pattern.js'
import { slug } from '../../plan/slug.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { ReleaseKernel } from './kernels.js'

/** A file of a release, named for it. */
export interface Asset {
  readonly name: string
  /** Relative to the folder of its run. */
  readonly path: string
  readonly role: FileRole
  readonly bytes: number
  readonly sha256: string
}

/** A kernel with its files. */
export interface KernelAssets {
  readonly kernel: ReleaseKernel
  /** `PROFILE-ARCH-VERSION` */
  readonly stem: string
  readonly assets: readonly Asset[]
}

/** What a machine boots from, always released. */
const bootRoles: ReadonlySet<FileRole> = new Set(['image', 'kernel', 'cmdline', 'initramfs'])
const buildRoles: ReadonlySet<string> = new Set([...artifactRoles, 'initramfs'])

/** What GitHub takes for a name as it is; other characters it replaces. */
const named = (text: string): string => text.replaceAll(/[^\w.-]+/g, '-')

/** `.img` of `loader.img`; of a name without an extension the name, as `.bzImage`. */
function extensionOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1)
  const dot = base.indexOf('.', 1)
  return named(dot === -1 ? `.${base}` : base.slice(dot))
}

function assetName(stem: string, role: FileRole, path: string): string {
  return role === 'image'
    ? `${stem}${extensionOf(path)}`
    : `${stem}-${named(path.replaceAll('/', '-'))}`
}

/** Profile and architecture; the name of the artifact where another kernel has the same. */
function stemsOf(kernels: readonly ReleaseKernel[], version: string): readonly string[] {
  const plain = kernels.map(({ result }) => `${slug(result.profile)}-${slug(result.arch)}`)
  return plain.map((stem, index) => {
    const isOnly = plain.filter((other) => other === stem).length === 1
    const { label = '' } = kernels[index] ?? {}
    return `${isOnly ? stem : slug(label.replace(/^osv-kernel-/, ''))}-${version}`
  })
}

/**
 * Names the files of a release: those that a machine boots from, and others of the build whose path
 * matches a pattern. The same run has the same names in every release, but for the version.
 */
export function planAssets(
  kernels: readonly ReleaseKernel[],
  { version, files }: { readonly version: string; readonly files: readonly string[] },
): Outcome<readonly KernelAssets[]> {
  const stems = stemsOf(kernels, named(version))
  const planned = kernels.map((kernel, index): KernelAssets => {
    const stem = stems[index] ?? ''
    const assets = kernel.result.artifacts
      .filter(
        ({ role, path }) =>
          bootRoles.has(role) ||
          (buildRoles.has(role) && files.some((pattern) => matchesPath(pattern, path))),
      )
      .map((artifact) => ({ ...artifact, name: assetName(stem, artifact.role, artifact.path) }))
    return { kernel, stem, assets }
  })
  const bare = planned.find(({ assets }) => !assets.some(({ role }) => role === 'image'))
  if (bare !== undefined)
    return failure('invalid-profile', `${bare.kernel.label}: its record has no image`, {
      hint: 'release what built an image: a run of size alone has none',
    })
  const names = planned.flatMap(({ stem, assets }) => [stem, ...assets.map(({ name }) => name)])
  const twice = names.find(
    (name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) < index,
  )
  if (twice !== undefined)
    return failure('invalid-profile', `two files of the release would be called ${twice}`, {
      hint: 'give the profiles, or the artifacts of their jobs, names that differ in letters, digits, dots and dashes',
    })
  const unused = files.find(
    (pattern) =>
      !kernels.some(({ result }) =>
        result.artifacts.some(({ path }) => matchesPath(pattern, path)),
      ),
  )
  return unused === undefined
    ? success(planned)
    : failure('invalid-profile', `files: no build has a file ${unused}`, {
        hint: 'patterns are of paths of `artifacts` in result.json, such as *.elf',
      })
}
