import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { writeQemuFronts } from '../../../src/build/qemu-front.js'
import { osvTreeVersion } from '../../osv-tree/compose.js'
import { bootSmallTree, createSmallTree, type SmallTree } from './small-tree.js'

/** The small tree is configured and built like OSv, with the same outputs. */

const hello = ['fs=rofs', 'image=native-example'] as const
const configure = ['make', 'mode=release', 'arch=x64', '-f', 'conf/Makefile', '-j1'] as const

function sizeOf(tree: SmallTree): number {
  return Number(tree.run(['stat', '-c', '%s', 'build/last/loader-stripped.elf']).text)
}

function verbose(tree: SmallTree): readonly string[] {
  return bootSmallTree(tree.folder, { commandLine: '--rootfs=rofs --verbose /hello' }).lines
}

describe.each(['kconfig', 'plain'] as const)('%s', (kind) => {
  let tree: SmallTree
  let printed = ''
  beforeAll(async () => {
    tree = await createSmallTree(kind)
    const { status, text } = tree.build(hello)
    printed = text
    expect({ status, text }).toMatchObject({ status: 0 })
  }, 120_000)

  test.each([
    ...['loader.elf', 'loader-stripped.elf', 'lzloader.elf', 'loader.img', 'usr.img', 'rofs.img'],
    ...['bootfs.bin', 'usr.manifest', 'bootfs.manifest', 'cmdline', 'loader.o', 'core/app.o'],
    ...['gen/include/osv/drivers_config.h', 'gen/include/osv/version.h', 'drivers/virtio_blk.o'],
  ])('writes %s', (file) => {
    expect(existsSync(path.join(tree.folder, 'build/last', file))).toBe(true)
  })

  test('prints what it compiles, and the version', () => {
    expect(printed).toMatch(/^ {2}CC core\/app\.c$/m)
    expect(printed).toMatch(/^ {2}LINK loader\.elf$/m)
    expect(tree.run(['scripts/osv-version.sh']).text).toBe(`${osvTreeVersion}\n`)
    expect(tree.read('gen/include/osv/version.h')).toContain(`"${osvTreeVersion}"`)
    expect(tree.run(['readlink', 'build/last']).text).toBe('release.x64\n')
  })

  test('stores the command line beside the image and on it', () => {
    expect(tree.read('cmdline')).toBe('--rootfs=rofs /hello')
    expect(tree.run(['scripts/imgedit.py', 'getargs', 'build/last/usr.img']).text).toBe(
      '--rootfs=rofs /hello\n',
    )
  })

  test('ignores unused names, and takes linker options that contain $@', () => {
    const map = 'conf_linker_extra_options=-Map=$@.map'
    expect(tree.build([...hello, 'conf_nobody_reads=1', map])).toMatchObject({ status: 0 })
    expect(tree.read('loader.elf.map')).toContain('core/app.o')
  }, 60_000)

  test('is smaller with hidden symbols, and smaller still for a single program', () => {
    const whole = sizeOf(tree)
    expect(tree.build([...hello, 'conf_hide_symbols=1'])).toMatchObject({ status: 0 })
    const hidden = sizeOf(tree)
    const script = 'build/release.x64/app_version_script'
    tree.run(['scripts/generate_app_version_script.sh', 'build/release.x64/usr.manifest'])
    expect(tree.read('app_version_script')).toMatch(/^ +puts;$/m)
    const args = [...hello, 'conf_hide_symbols=1', `conf_version_script=${script}`]
    expect(tree.build(args)).toMatchObject({ status: 0 })
    expect(hidden).toBeLessThan(whole * 0.8)
    expect(sizeOf(tree)).toBeLessThan(hidden * 0.8)
    expect(verbose(tree)).toContain('Hello from C code')
  }, 120_000)

  test('links the drivers of a profile, and what they imply', () => {
    const variable = kind === 'kconfig' ? 'conf_drivers_profile' : 'drivers_profile'
    const args = [...hello, `${variable}=base`, 'conf_drivers_virtio_blk=1', 'conf_drivers_hpet=1']
    expect(tree.build(args)).toMatchObject({ status: 0 })
    const on = tree.read('gen/include/osv/drivers_config.h').match(/\w+(?= 1$)/gm)
    expect(on).toEqual(
      ['acpi', 'hpet', 'pci', 'virtio', 'virtio_blk'].map((name) => `CONF_drivers_${name}`),
    )
    const lines = verbose(tree)
    expect(lines).toContain('virtio-blk: device found')
    expect(lines.join('\n')).not.toContain('nvme')
  }, 60_000)

  test('conf_lazy_stack on the command line works on old trees only', () => {
    expect(tree.build([...hello, 'conf_lazy_stack=1'])).toMatchObject({ status: 0 })
    expect(verbose(tree)).toContain(`lazy stack: ${kind === 'plain' ? 'on' : 'off'}`)
  }, 60_000)

  test('reports its variables', () => {
    const rule = '--eval=ask: ; @:$(info answer:$(conf_drivers_pci) $(conf_cxx_level))'
    const args = ['make', '-s', 'mode=release', 'arch=x64', 'conf_drivers_pci=0', rule, 'ask']
    expect(tree.run(args).text).toContain('answer:0 gnu++14\n')
  })

  test.each([
    ['compile', /error: .*missing_declaration/],
    ['link', /undefined reference to `function_that_nobody_has'/],
  ])(
    'fails on request: conf_break=%s',
    (how, words) => {
      const { status, text } = tree.build([...hello, `conf_break=${how}`])
      expect(status).toBe(2)
      expect(text).toMatch(words)
      expect(text).toContain('make ended with 2: no image')
    },
    60_000,
  )
})

describe('configuration', () => {
  let tree: SmallTree
  beforeAll(async () => {
    tree = await createSmallTree('kconfig')
  }, 60_000)

  test('takes a file of requests, and drops options whose dependencies are off', () => {
    const wishes = path.join(tree.folder, 'wishes')
    writeFileSync(
      wishes,
      'CONF_lazy_stack=y\n# CONF_networking_stack is not set\nCONF_networking_dhcp=y\n' +
        'CONF_memory_l1_pool_size=64\nCONF_core_debug_buffer_size=many\n' +
        'CONF_drivers_profile_virtio-pci=y\n',
    )
    tree.run([...configure, 'build/release.x64/.config'], { KCONFIG_ALLCONFIG: wishes })
    expect(tree.run([...configure, 'config'])).toMatchObject({ status: 0 })
    const config = tree.read('.config').split('\n')
    expect(config).toEqual(
      expect.arrayContaining([
        'CONF_lazy_stack=y',
        '# CONF_networking_stack is not set',
        'CONF_memory_l1_pool_size=64',
        'CONF_core_debug_buffer_size=0xc800',
        'CONF_drivers_profile_virtio-pci=y',
        '# CONF_drivers_profile_all is not set',
        'CONF_compiler_opt=" -O2 -DNDEBUG"',
      ]),
    )
    expect(config.join('\n')).not.toContain('networking_dhcp')
    expect(tree.read('gen/config/kernel_conf.mk')).toContain('conf_drivers_profile=virtio-pci\n')
    expect(tree.read('gen/include/osv/kernel_config_lazy_stack.h')).toContain('lazy_stack 1')
    expect(tree.build(hello)).toMatchObject({ status: 0 })
    expect(verbose(tree)).toContain('lazy stack: on')
  }, 60_000)

  test('takes conf_dot_file, and configures aarch64', () => {
    writeFileSync(path.join(tree.folder, 'own.config'), 'CONF_memory_debug=y\n')
    const { status } = tree.run([...configure, 'conf_dot_file=own.config', 'config'])
    expect(status).toBe(0)
    expect(tree.read('.config')).toContain('CONF_memory_debug=y\n')
    const cross = tree.run(['make', 'arch=aarch64', '-f', 'conf/Makefile', '-j1', 'config'])
    expect(cross.status).toBe(0)
    expect(existsSync(path.join(tree.folder, 'build/release.aarch64/.config'))).toBe(true)
  })
})

describe('images', () => {
  let tree: SmallTree
  beforeAll(async () => {
    tree = await createSmallTree('kconfig')
  }, 60_000)

  test('of a module with its requirements, run by its run configuration', () => {
    const { status } = tree.build(['fs=rofs', 'image=httpserver-monitoring-api.fg,native-example'])
    expect(status).toBe(0)
    expect(tree.read('cmdline')).toBe('--rootfs=rofs /libhttpserver-api.so --wait&/hello')
    expect(tree.read('usr.manifest')).toMatch(/^\/usr\/lib\/libyaml\.so: \/.*libyaml\.so$/m)
  }, 60_000)

  test('of tests, with an argument for a module and the user’s own files', () => {
    writeFileSync(path.join(tree.folder, 'build/last/append.manifest'), '/own: ../../Makefile\n')
    const args = ['fs=ramfs', 'image=tests', 'P11_KIT=echo of-the-host', '--append-manifest']
    const { status, text } = tree.build(args)
    expect(status).toBe(0)
    expect(text).toContain('of-the-host extract')
    expect(tree.read('usr.manifest')).toMatch(/^\/tests\/tst-hello\.so: /m)
    const commandLine = '--rootfs=ramfs --verbose /own; /tests/tst-failing.so'
    const { lines } = bootSmallTree(tree.folder, { commandLine, disk: false })
    expect(lines).toContain('program /tests/tst-failing.so returned 1')
  }, 60_000)

  test('on zfs, made by a machine within the build', async () => {
    const shield = await writeQemuFronts(
      mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-shield-')),
      { hideKvm: true },
    )
    const PATH = [...shield, process.env.PATH ?? ''].join(':')
    const { status, text } = tree.build(['fs=zfs', 'image=native-example'], { PATH })
    expect({ status, text }).toMatchObject({ status: 0 })
    expect(text).toContain('made the pool on /dev/vblk0.1')
    expect(verbose(tree)).toContain('Hello from C code')
  }, 60_000)

  // As in OSv: the trap returns the status of its own echo.
  test.each([
    ['breaks-tool', /small-tree-missing-tool: .*(?:not found|No such file)/],
    ['breaks-link', /^Exception: make failed for breaks-link$/m],
    ['no-such-module', /Module not found: no-such-module/],
  ])(
    'with %s: the build fails with status 0',
    (module, words) => {
      const { status, text } = tree.build(['fs=rofs', `image=${module}`])
      expect(status).toBe(0)
      expect(text).toMatch(words)
      expect(text).toMatch(/^scripts\/build failed: /m)
    },
    60_000,
  )

  test.each([
    ['fs=nofs', /^Unknown filesystem "nofs"$/m],
    ['mode=nomode', /\*\*\* unsupported mode nomode\. +Stop\.$/m],
    ['conf_drivers_profile=none', /\*\*\* unsupported drivers profile none\. +Stop\.$/m],
    ['conf_dot_file=none', /\*\*\* Missing configuration file none\. +Stop\.$/m],
  ])('%s: unknown names are reported by name', (argument, words) => {
    const { status, text } = tree.build(['image=empty', argument])
    expect(status).toBe(2)
    expect(text).toMatch(words)
  })

  test('without a submodule: the message names it', () => {
    const folder = path.join(tree.folder, 'external/x64/acpica')
    renameSync(path.join(folder, 'source'), path.join(tree.folder, 'elsewhere'))
    const { status, text } = tree.build(hello)
    expect(status).toBe(2)
    expect(text).toMatch(/\*\*\* Missing external\/x64\/acpica\/ directory\. Please run/)
  })
})
