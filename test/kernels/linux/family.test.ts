import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { linuxFamily } from '../../../src/kernels/linux/family.js'
import { featureNames } from '../../../src/kernels/linux/features.js'
import type { LinuxProfile } from '../../../src/kernels/linux/section.js'
import { planLinuxBuild } from '../../../src/kernels/linux/plan.js'
import { listLinuxTools } from '../../../src/kernels/linux/tools.js'
import { expectList } from '../../../src/profile/schema/expectation.js'
import { createLinuxProfile, workspace } from './linux-profile.js'

describe('commandLine', () => {
  test.each([
    ['x86_64', '', 'console=ttyS0 panic=-1'],
    ['aarch64', '', 'console=ttyAMA0 panic=-1'],
    ['x86_64', 'quiet', 'console=ttyS0 panic=-1 quiet'],
    ['x86_64', 'console=hvc0 quiet', 'panic=-1 console=hvc0 quiet'],
    ['x86_64', 'panic=5 console=ttyS1', 'panic=5 console=ttyS1'],
    ['x86_64', 'panic_on_oops=1', 'console=ttyS0 panic=-1 panic_on_oops=1'],
    ['x86_64', 'quiet -- console=mine', 'console=ttyS0 panic=-1 quiet -- console=mine'],
  ] as const)('%s with "%s" is "%s"', (arch, cmdline, whole) => {
    expect(linuxFamily.commandLine(createLinuxProfile({}, { arch, cmdline }), null)).toBe(whole)
  })

  test('a kernel whose memory is dumped stays after a panic', () => {
    const profile = createLinuxProfile()
    const boot = { ...profile.settings.boot, core: true }
    const kept = { ...profile, settings: { ...profile.settings, boot } }
    expect(linuxFamily.commandLine(kept, null)).toBe('console=ttyS0')
  })
})

describe('in Firecracker', () => {
  const inFirecracker = (cmdline: string, arch: 'x86_64' | 'aarch64' = 'x86_64'): LinuxProfile => {
    const profile = createLinuxProfile({}, { arch, cmdline })
    const boot = { ...profile.settings.boot, vmm: 'firecracker' as const }
    return { ...profile, settings: { ...profile.settings, boot } }
  }

  test.each([
    ['x86_64', '', 'console=ttyS0 panic=-1 reboot=k'],
    ['x86_64', 'reboot=t', 'console=ttyS0 panic=-1 reboot=t'],
    ['aarch64', '', 'console=ttyAMA0 panic=-1'],
  ] as const)('%s with "%s" is "%s"', (arch, cmdline, whole) => {
    expect(linuxFamily.commandLine(inFirecracker(cmdline, arch), null)).toBe(whole)
  })

  test('it boots the ELF file, the only format it loads on x86-64', () => {
    expect(linuxFamily.bootFiles(inFirecracker(''))).toEqual({ kernel: 'elf', disks: [] })
    expect(linuxFamily.bootFiles(inFirecracker('', 'aarch64'))).toMatchObject({ kernel: 'image' })
    expect(linuxFamily.bootFiles(createLinuxProfile())).toMatchObject({ kernel: 'image' })
  })
})

describe('LLVM= in build.env', () => {
  test.each([
    ['1', 'clang', 'ld.lld'],
    ['-17', 'clang-17', 'ld.lld-17'],
    ['/opt/llvm/bin/', '/opt/llvm/bin/clang', '/opt/llvm/bin/ld.lld'],
  ])('LLVM=%s is compiled by %s and linked by %s', (LLVM, ...programs) => {
    const profile = createLinuxProfile({}, { env: { LLVM } })
    expect(linuxFamily.compilers(profile)).toEqual(programs)
    const steps = planLinuxBuild(profile, workspace).flatMap((step) =>
      step.do === 'run' && step.argv[0] === 'make' ? [step] : [],
    )
    expect(steps.map(({ argv }) => argv.includes(`CC=${programs[0]}`))).toEqual(
      steps.map(() => true),
    )
    expect(steps[0]?.env).toMatchObject({ LLVM })
  })
})

describe('tools', () => {
  function packageOf(
    tool: string,
    ...profile: Parameters<typeof createLinuxProfile>
  ): string | undefined {
    return listLinuxTools(createLinuxProfile(...profile)).find((need) => need.tool === tool)
      ?.debianPackage
  }
  const cross = { arch: 'aarch64', toolchain: { cross_compile: 'aarch64-linux-gnu-' } } as const

  test.each([
    ['bison', {}, {}, 'bison'],
    ['/usr/include/libelf.h', {}, {}, 'libelf-dev'],
    ['ld', {}, {}, 'binutils'],
    ['aarch64-linux-gnu-gcc', {}, cross, 'gcc-aarch64-linux-gnu'],
    ['aarch64-linux-gnu-ld', {}, cross, 'binutils-aarch64-linux-gnu'],
    ['gcc', {}, cross, 'gcc'],
    ['clang-19', {}, { toolchain: { cc: 'clang-19' } }, 'clang-19'],
    ['clang-17', {}, { env: { LLVM: '-17' } }, 'clang-17'],
    ['ld.lld-17', {}, { env: { LLVM: '-17' } }, 'lld-17'],
    ['llvm-ar-17', {}, { env: { LLVM: '-17' } }, 'llvm-17'],
    ['/opt/llvm/bin/clang', {}, { env: { LLVM: '/opt/llvm/bin/' } }, undefined],
    ['/usr/sbin/depmod', {}, {}, undefined],
    ['/usr/sbin/depmod', { modules: true }, {}, 'kmod'],
    ['zstd', { options: { KERNEL_ZSTD: 'y' } }, {}, 'zstd'],
    ['ccache', {}, {}, 'ccache'],
    ['ccache', {}, { toolchain: { ccache: false } }, undefined],
  ] as const)('%s with %j %j comes from %s', (tool, section, settings, debianPackage) => {
    expect(packageOf(tool, section, settings)).toBe(debianPackage)
  })

  test('the cross compiler and linker are inputs of the image', () => {
    expect(linuxFamily.compilers(createLinuxProfile({}, cross))).toEqual([
      'aarch64-linux-gnu-gcc',
      'aarch64-linux-gnu-ld',
    ])
  })
})

describe('profiles/linux-sandbox.yml', () => {
  const file = path.join(import.meta.dirname, '../../../profiles/linux-sandbox.yml')
  const profile = parse(readFileSync(file, 'utf8')) as {
    readonly linux: { readonly features: readonly string[] }
    readonly expect: unknown
  }
  const defaults = linuxFamily.defaults as { readonly linux: object }

  test('has every feature group', () => {
    expect(profile.linux.features.toSorted()).toEqual(featureNames.toSorted())
  })

  test('is accepted', () => {
    linuxFamily.section.parse({ ...defaults.linux, ...profile.linux })
    expectList.parse(profile.expect)
  })
})
