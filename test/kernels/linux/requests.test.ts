import { describe, expect, test } from '@jest/globals'
import { linuxFamily } from '../../../src/kernels/linux/family.js'
import type { FeatureGroup } from '../../../src/kernels/linux/feature.js'
import { featureNames, features } from '../../../src/kernels/linux/features.js'
import { listRequests } from '../../../src/kernels/linux/requests.js'
import { linuxSection, type LinuxSection } from '../../../src/kernels/linux/section.js'
import type { Arch } from '../../../src/machine/arch.js'

const defaults = (linuxFamily.defaults as { readonly linux: LinuxSection }).linux

function valuesOf(
  section: Partial<LinuxSection>,
  arch: Arch = 'x86_64',
): Readonly<Record<string, string>> {
  const requests = listRequests({ ...defaults, ...section }, arch)
  return Object.fromEntries(requests.map(({ option, value }) => [option, value]))
}

describe('listRequests', () => {
  test('adds the prerequisites of a feature', () => {
    expect(valuesOf({ features: ['balloon'] })).toEqual({
      VIRTIO_MENU: 'y',
      PCI: 'y',
      VIRTIO_PCI: 'y',
      VIRTIO_BALLOON: 'y',
    })
  })

  test('own options win, with or without prefix', () => {
    const section = { features: ['no-debugging' as const], options: { CONFIG_EXPERT: 'y' } }
    expect(valuesOf(section)).toMatchObject({ EXPERT: 'y', DEBUG_KERNEL: 'n' })
  })

  test('each option has the profile key that requested it', () => {
    const section = {
      features: ['no-debugging' as const, 'balloon' as const],
      options: { CONFIG_DEBUG_INFO: 'n', ext4_fs: 'y', EXT4_FS: 'y' },
      modules: true,
    }
    const requests = listRequests({ ...defaults, ...section }, 'x86_64')
    const keys = Object.fromEntries(requests.map(({ option, key }) => [option, key]))
    expect(keys).toMatchObject({
      DEBUG_KERNEL: 'linux.features.0',
      VIRTIO_BALLOON: 'linux.features.1',
      MODULES: 'linux.modules',
      DEBUG_INFO: 'linux.options.CONFIG_DEBUG_INFO',
      ext4_fs: 'linux.options.ext4_fs',
      EXT4_FS: 'linux.options.EXT4_FS',
    })
  })

  test('the serial port depends on the architecture', () => {
    const names = (arch: Arch): readonly string[] =>
      Object.keys(valuesOf({ features: ['console'] }, arch))
    expect(names('aarch64')).toContain('SERIAL_AMBA_PL011_CONSOLE')
    expect(names('x86_64')).not.toContain('SERIAL_AMBA_PL011_CONSOLE')
  })

  test('debug mode requests symbols even with no-debugging', () => {
    const { linux } = linuxFamily.modes.debug as { readonly linux: Partial<LinuxSection> }
    expect(valuesOf({ features: ['no-debugging'], ...linux })).toMatchObject({
      DEBUG_KERNEL: 'y',
      DEBUG_INFO: 'y',
      GDB_SCRIPTS: 'n',
    })
  })
})

describe('features', () => {
  test('no two groups contradict each other', () => {
    const values = new Map<string, string>()
    for (const group of Object.values<FeatureGroup>(features))
      for (const { option, value = 'y' } of group.options) {
        expect([option, values.get(option) ?? value]).toEqual([option, value])
        values.set(option, value)
      }
  })

  test('the schema accepts every feature and rejects unknown ones', () => {
    expect(linuxSection.safeParse({ ...defaults, features: featureNames }).success).toBe(true)
    expect(linuxSection.safeParse({ ...defaults, features: ['virtoi'] }).success).toBe(false)
  })
})

describe('linuxSection', () => {
  test.each([
    [{ base: 'kvm_guest.config' }, true],
    [{ base: { file: 'my.config' } }, true],
    [{ base: 'bzImage' }, false],
    [{ options: { A: 'y', CONFIG_B: 3, C: true } }, true],
    [{ options: { A: 'yes' } }, false],
    [{ options: { A: 'a\nCONFIG_B=y' } }, false],
    [{ options: { 'A-B': 'y' } }, false],
    [{ targets: ['bzImage', 'LOCALVERSION=-x'] }, true],
    [{ targets: ['-f/etc/passwd'] }, false],
    [{ optoins: {} }, false],
  ])('%j is accepted: %s', (section, accepted) => {
    expect(linuxSection.safeParse({ ...defaults, ...section }).success).toBe(accepted)
  })
})
