import { linuxFamily } from '../../../src/kernels/linux/family.js'
import type { LinuxProfile, LinuxSection } from '../../../src/kernels/linux/section.js'
import type { Workspace } from '../../../src/kernels/family.js'
import type { CommonSettings } from '../../../src/profile/schema.js'
import { mapOf } from '../../../src/profile/values/settings-tree.js'

/** A checked Linux profile: the defaults, with a test's changes. */
export function createLinuxProfile(
  section: Partial<LinuxSection> = {},
  settings: Partial<Pick<CommonSettings, 'arch' | 'mode'>> & {
    readonly toolchain?: Partial<CommonSettings['toolchain']>
    readonly env?: Readonly<Record<string, string>>
    readonly cmdline?: string
  } = {},
): LinuxProfile {
  const defaults = linuxFamily.defaults as { readonly linux: LinuxSection }
  return {
    name: 'test',
    file: '/repo/profiles/test.yml',
    repository: '/repo',
    roots: ['/repo'],
    kernel: 'linux',
    settings: {
      source: { path: 'linux' },
      arch: settings.arch ?? 'x86_64',
      mode: settings.mode ?? 'release',
      toolchain: { cc: 'gcc', cross_compile: '', ccache: true, ...settings.toolchain },
      build: {
        jobs: 'auto',
        network: false,
        timeout: 7_200_000,
        silence: 600_000,
        ...(settings.env === undefined ? {} : { env: settings.env }),
      },
      boot: {
        vmm: 'qemu',
        machine: 'q35',
        cpu: 'max',
        cpus: 1,
        memory: 2 ** 28,
        method: 'direct',
        accelerator: 'auto',
        cmdline: settings.cmdline ?? '',
        disk_interface: 'virtio-blk',
        rng: false,
        balloon: false,
        debug_exit: false,
        watchdog: false,
        stop: 'quit',
        stop_within: 10_000,
        timeout: 300_000,
        silence: 150_000,
        listen: 500,
        output_limit: 2 ** 26,
        retries: 1,
        repeat: 1,
      },
      expect: [],
      report: { top: 20 },
    },
    section: { ...defaults.linux, ...section },
    values: mapOf({}, { layer: 'default' }),
  }
}

export const workspace: Workspace = {
  source: '/src',
  repository: '/repo',
  out: '/out',
  jobs: 4,
  compilerCacheLinks: '/usr/lib/ccache',
}
