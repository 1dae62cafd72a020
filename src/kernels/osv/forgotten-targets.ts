import type { OsvArch } from './arch.js'

/**
 * Targets that an image needs but scripts/build does not make, as files below the build folder.
 * Seen in v0.57.0-399: with fs=ramfs the file system is packed before the tools in its manifest are
 * built, and only fs=zfs builds the kernel that makes ZFS pools.
 */
export function listForgottenTargets(
  fs: string,
  arch: OsvArch,
  ramfsManifest: string,
): readonly string[] {
  if (fs === 'ramfs')
    return ramfsManifest
      .split('\n')
      .flatMap((line) => /^\/\S+: (?<file>tools\/[\w./-]+\.so)$/.exec(line)?.groups?.file ?? [])
  if (fs !== 'zfs' && fs.includes('zfs') && arch === 'x64') return ['zfs_builder-stripped.elf']
  return []
}
