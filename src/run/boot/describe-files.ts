import path from 'node:path'
import { isQcow2, qcow2HeaderBytes } from '../../formats/qcow2/header.js'
import { followPath } from '../../host/files/follow-path.js'
import { fileExists, isFolder, readStart } from '../../host/files/files.js'
import type { Disk } from '../../machine/machine-input.js'
import { diskFormats, type DiskFormat } from '../../machine/machine-types.js'
import { admitPath, refusedPaths } from '../../profile/paths/named-path.js'
import { isWithin } from '../../host/files/within.js'
import type { Profile } from '../../profile/profile.js'
import type { BootSettings } from '../../profile/schema/boot-section.js'
import { joinPath, originNear } from '../../profile/values/settings-tree.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { stateFolder } from '../state-folder.js'
import type { BootPaths } from './boot-files.js'
import { admitDiskChain } from './disk-chain.js'

/** Anything that is not qcow2 counts as raw. */
async function formatOf(image: string): Promise<DiskFormat> {
  return isQcow2(await readStart(image, qcow2HeaderBytes)) ? 'qcow2' : 'raw'
}

/**
 * The format of a disk that is not built yet, from its family or its file name; undefined if neither
 * determines it.
 */
export function plannedFormat(
  image: string,
  { diskFormat }: Pick<BootPaths, 'diskFormat'>,
): DiskFormat | undefined {
  return diskFormat ?? diskFormats.find((format) => path.extname(image) === `.${format}`)
}

/** Follows a path of `boot:`; `{out}` is the output folder, which is ours. */
async function admitBootPath(
  profile: Profile,
  key: readonly PropertyKey[],
  written: string,
  out: string,
): Promise<Outcome<string>> {
  const lexical = path.resolve(profile.repository, written.replace('{out}', out))
  return admitPath(profile, { key: ['boot', ...key], written }, lexical, [out])
}

/** The disks in the machine's order: the built ones, then the profile's own by their real paths. */
export async function describeDisks(
  profile: Profile,
  files: BootPaths,
  out: string,
): Promise<Outcome<readonly Disk[]>> {
  const { boot } = profile.settings
  const disks: Disk[] = []
  for (const file of files.disks) {
    const isThere = await fileExists(file)
    const found = isThere ? await formatOf(file) : plannedFormat(file, files)
    const format = found ?? 'raw'
    const built = { key: ['kernel'], written: path.basename(file) }
    // An image that the caller names is his own, and what it is a layer over.
    if (isThere && file !== files.callersImage) {
      const admitted = await admitDiskChain(profile, built, { path: file, format }, [out])
      if (!admitted.ok) return admitted
    }
    disks.push({
      path: file,
      format,
      interface: boot.disk_interface,
      snapshot: true,
    })
  }
  for (const [index, disk] of (boot.disks ?? []).entries()) {
    const { path: written, interface: by = boot.disk_interface, snapshot = true } = disk
    const file = await admitBootPath(profile, ['disks', index, 'path'], written, out)
    if (!file.ok) return file
    const isThere = await fileExists(file.value)
    // A built disk may be named again before it is built.
    if (!isThere && !files.disks.includes(path.resolve(written.replace('{out}', out))))
      return failure('invalid-profile', `boot.disks: no file ${file.value}`)
    const found = isThere ? await formatOf(file.value) : plannedFormat(file.value, files)
    const format = disk.format ?? found ?? 'raw'
    const named = { key: ['boot', 'disks', index, 'path'], written }
    const admitted = await admitDiskChain(profile, named, { path: file.value, format }, [out])
    if (!admitted.ok) return admitted
    disks.push({ path: file.value, format, interface: by, snapshot })
  }
  return success(disks)
}

type Share = NonNullable<BootSettings['shares']>[number]

/** What a guest could replace in a folder that it may write; undefined if that is its own. */
async function objectToWriting(
  { repository }: Pick<Profile, 'repository'>,
  folder: string,
  out: string,
): Promise<string | undefined> {
  const [{ real: ofOutput }, { real: top }] = await Promise.all([
    followPath(out),
    followPath(repository),
  ])
  if (isWithin(folder, ofOutput)) return 'holds the output folder'
  if (isWithin(ofOutput, folder)) return undefined
  const isOurs = path.relative(top, folder).split(path.sep).includes(stateFolder)
  return isOurs || (await fileExists(path.join(folder, stateFolder)))
    ? `shows ${stateFolder}, which is ours`
    : undefined
}

/**
 * A guest that writes into `.git` has git run its programs on the host, and one that writes into our
 * folders replaces what we report, or what a later build runs; all are as readable as the rest.
 */
async function objectToShare(
  profile: Profile,
  index: number,
  { path: written, readonly }: Share,
  folder: string,
  out: string,
): Promise<Outcome<unknown>> {
  const own = path.join(folder, '.git')
  const key = ['boot', 'shares', index, 'path']
  const named = { key, written: path.join(written, '.git') }
  if (await fileExists(own)) return admitPath(profile, named, own)
  const objection = readonly === true ? undefined : await objectToWriting(profile, folder, out)
  if (objection === undefined) return success(null)
  const message = `${joinPath(key)}: ${written} ${objection}; the guest could replace its files`
  const diagnosis = { message, origin: originNear(profile.values, key) }
  return refusedPaths([{ diagnosis, remedy: 'share a folder of its own, or {out}/NAME' }])
}

/** The shared folders by their real paths. */
export async function describeShares(
  profile: Profile,
  out: string,
): Promise<Outcome<readonly Share[]>> {
  const shares: Share[] = []
  for (const [index, share] of (profile.settings.boot.shares ?? []).entries()) {
    const folder = await admitBootPath(profile, ['shares', index, 'path'], share.path, out)
    if (!folder.ok) return folder
    if (!(await isFolder(folder.value)))
      return failure('invalid-profile', `boot.shares: no folder ${folder.value}`)
    const objection = await objectToShare(profile, index, share, folder.value, out)
    if (!objection.ok) return objection
    shares.push({ ...share, path: folder.value })
  }
  return success(shares)
}
