import path from 'node:path'
import {
  builtCommandLineName,
  type ArtifactPlan,
  type ArtifactRole,
  type BootFiles,
} from '../family.js'
import type { Workspace } from '../family.js'
import { osvArchOf } from './arch.js'
import { layOut } from './layout.js'
import type { OsvProfile } from './section.js'

/** File where the module `java-tests` writes the command of each test. */
const javaTestList = 'modules/java-tests/test_commands'

/** Name of the link map that the build writes. */
export const linkMapName = 'loader.elf.map'

/** Names in the output folder of the list of files in an image, and of its Java tests. */
export const manifestName = 'usr.manifest'
export const javaTestsName = 'java-tests'

/**
 * The output files of OSv's scripts/build. On x64 the image contains the kernel; on aarch64 the
 * image is a disk without one, and the kernel is always passed to the machine directly.
 */
export function listOsvArtifacts(
  profile: OsvProfile,
  workspace: Pick<Workspace, 'out'>,
): readonly ArtifactPlan[] {
  const { out, tree } = layOut(profile, workspace)
  const isX64 = osvArchOf(profile.settings.arch) === 'x64'
  const left = (role: ArtifactRole, file: string, optional = false, name = file): ArtifactPlan => ({
    role,
    name,
    path: path.join(out, file),
    optional,
  })
  return [
    left('image', isX64 ? 'usr.img' : 'disk.img'),
    left('kernel', isX64 ? 'loader-stripped.elf' : 'loader.img'),
    left('elf', 'loader.elf'),
    left('map', linkMapName, true),
    // Trees older than Kconfig lack this file.
    left('config', '.config', true, 'config'),
    left('cmdline', 'cmdline', false, builtCommandLineName),
    left('manifest', manifestName, true),
    { role: 'file', name: javaTestsName, path: path.join(tree, javaTestList), optional: true },
    left('file', isX64 ? 'lzloader.elf' : 'loader-stripped.elf', true),
    ...(isX64 ? [left('file', 'loader.img', true)] : []),
    left('file', 'rofs.img', true),
    left('file', 'bootfs.bin', true),
  ]
}

/** File systems inside the kernel or on the host: no disk to attach. */
const withoutDisk: ReadonlySet<string> = new Set(['ramfs', 'virtiofs'])

/** scripts/build always ends with a conversion to qcow2. */
const diskFormat = 'qcow2'

/** After the boot sector, as many sectors as it reads (arch/x64/boot16.S). */
const commandLineAt = { offset: 512, size: 63 * 512 }

export function osvBootFiles(profile: OsvProfile): BootFiles {
  const { fs } = profile.section
  if (profile.settings.boot.method === 'disk')
    return { kernel: null, disks: ['image'], diskFormat, commandLineAt }
  return { kernel: 'kernel', disks: withoutDisk.has(fs) ? [] : ['image'], diskFormat }
}
