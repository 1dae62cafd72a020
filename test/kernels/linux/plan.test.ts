import { describe, expect, test } from '@jest/globals'
import { listLinuxArtifacts, planLinuxBuild } from '../../../src/kernels/linux/plan.js'
import type { BuildStep } from '../../../src/kernels/family.js'
import { createLinuxProfile, workspace } from './linux-profile.js'

/** A step as one line, for tables. */
function renderStep(step: BuildStep): string {
  if (step.do === 'run') return step.argv.join(' ')
  return step.do === 'write' ? `write ${step.path}` : step.do
}

const write = 'write /out/profile.config'
const merge = 'sh /src/scripts/kconfig/merge_config.sh -m -O /out /out/.config /out/profile.config'
const x86 = 'make -C /src O=/out ARCH=x86_64 CC=gcc'
const arm =
  'make -C /src O=/out ARCH=arm64 CROSS_COMPILE=aarch64-linux-gnu- CC=aarch64-linux-gnu-gcc'
const clang = 'make -C /src O=/out ARCH=x86_64 CC=clang-19'

describe('planLinuxBuild', () => {
  test.each([
    [
      'tinyconfig, as by default',
      createLinuxProfile(),
      [write, `${x86} tinyconfig`, merge, `${x86} olddefconfig`, 'gate', `${x86} -j4 bzImage`],
    ],
    [
      'cross-compiled for aarch64',
      createLinuxProfile(
        { base: 'defconfig' },
        { arch: 'aarch64', toolchain: { cross_compile: 'aarch64-linux-gnu-' } },
      ),
      [write, `${arm} defconfig`, merge, `${arm} olddefconfig`, 'gate', `${arm} -j4 Image`],
    ],
    [
      'from a file, with modules',
      createLinuxProfile({ base: { file: 'conf/base.config' }, modules: true }),
      [
        write,
        'cp /repo/conf/base.config /out/.config',
        merge,
        `${x86} olddefconfig`,
        'gate',
        `${x86} -j4 bzImage modules`,
        'rm -rf /out/modules-install /out/modules-unstripped',
        `${x86} INSTALL_MOD_PATH=/out/modules-install INSTALL_MOD_STRIP=1 modules_install`,
        'find /out/modules-install -type l ( -name build -o -name source ) -delete',
        'mkdir /out/modules-unstripped',
        'find /out -name modules-install -prune -o -name modules-unstripped -prune -o -name *.ko -exec cp -t /out/modules-unstripped {} +', // prettier-ignore
      ],
    ],
    [
      'with clang and own targets',
      createLinuxProfile({ targets: ['vmlinux', 'bzImage'] }, { toolchain: { cc: 'clang-19' } }),
      [
        write,
        `${clang} tinyconfig`,
        merge,
        `${clang} olddefconfig`,
        'gate',
        `${clang} -j4 vmlinux bzImage`,
      ],
    ],
  ])('%s', (_, profile, steps) => {
    expect(planLinuxBuild(profile, workspace).map(renderStep)).toEqual(steps)
  })

  test('the fragment holds features, modules and own options', () => {
    const profile = createLinuxProfile({
      features: ['binfmt'],
      modules: true,
      options: { CONFIG_LOG_BUF_SHIFT: 15, BINFMT_SCRIPT: false, LOCALVERSION: '-box' },
    })
    expect(planLinuxBuild(profile, workspace)[0]).toMatchObject({
      do: 'write',
      text: [
        'CONFIG_BINFMT_ELF=y',
        '# CONFIG_BINFMT_SCRIPT is not set',
        'CONFIG_MODULES=y',
        'CONFIG_LOG_BUF_SHIFT=15',
        'CONFIG_LOCALVERSION="-box"',
        '',
      ].join('\n'),
    })
  })

  test('every command has the reproducible environment and the profile’s own', () => {
    const steps = planLinuxBuild(createLinuxProfile({}, { env: { KCFLAGS: '-O1' } }), workspace)
    for (const step of steps)
      if (step.do === 'run')
        expect(step.env).toMatchObject({
          KBUILD_BUILD_TIMESTAMP: '1970-01-01 00:00:00 UTC',
          KBUILD_BUILD_USER: 'osv-kernel',
          KBUILD_BUILD_HOST: 'osv-kernel',
          KCFLAGS: '-O1',
        })
  })

  test.each([
    ['x86_64', undefined, '/out/arch/x86/boot/bzImage'],
    ['aarch64', undefined, '/out/arch/arm64/boot/Image'],
    ['aarch64', ['Image.gz'], '/out/arch/arm64/boot/Image.gz'],
  ] as const)('the image on %s with targets %j is %s', (arch, targets, image) => {
    const profile = createLinuxProfile(targets === undefined ? {} : { targets: [...targets] }, {
      arch,
    })
    const artifacts = listLinuxArtifacts(profile, workspace)
    expect(artifacts.map(({ role, name }) => [role, name])).toEqual([
      ['image', 'vmlinuz'],
      ['elf', 'vmlinux'],
      ['map', 'System.map'],
      ['config', 'config'],
    ])
    expect(artifacts[0]?.path).toBe(image)
  })

  test('modules and their symbols are optional artifacts', () => {
    const artifacts = listLinuxArtifacts(createLinuxProfile({ modules: true }), workspace)
    expect(artifacts.slice(-2)).toEqual([
      { role: 'modules', name: 'modules', path: '/out/modules-install', optional: true },
      {
        ...{ role: 'module-symbols', name: 'module-symbols', path: '/out/modules-unstripped' },
        optional: true,
      },
    ])
  })
})
