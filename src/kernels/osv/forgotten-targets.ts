import type { OsvArch } from './arch.js'

/**
 * What an image needs and the tree's scripts/build does not ask make for, as files below the build's
 * folder. Seen in v0.57.0-399: with fs=ramfs the file system is packed before the tools that its
 * manifest names are there, and only fs=zfs asks for the kernel that makes ZFS pools.
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
