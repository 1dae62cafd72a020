import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listOfferedOptions } from '../../../../src/kernels/kconfig/list-options.js'
import { readOsvTree } from '../../../../src/kernels/osv/tree/read-tree.js'
import type { OsvTree } from '../../../../src/kernels/osv/tree/tree.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'osv-tree-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
}

async function read(arch: 'x64' | 'aarch64' = 'x64', mode = 'release'): Promise<OsvTree> {
  const tree = await readOsvTree(root, { arch, mode })
  if (!tree.ok) throw new Error(tree.failure.summary)
  return tree.value
}

/** Files of trees of every age. */
const common = {
  'scripts/build': 'case $fs_type in\nrofs|zfs) ;;\n*)\nesac\n',
  'loader.cc': 'printf("  --loud   be loud\\n");\n',
  'conf/release.mk': 'conf_opt = -O2\n',
  'conf/debug.mk': 'conf_opt = -O0\n',
  'conf/x64.mk': 'conf_flags = -msse2\n',
  'conf/aarch64.mk': 'conf_flags = -mstrict\n',
  'images/default.py': 'run = []\n',
  'config.json': JSON.stringify({
    modules: { repositories: ['${OSV_BASE}/apps', '${OSV_BASE}/modules'] },
    default: ['httpd'],
  }),
  'modules/httpd/module.py': "require('tools')\nfg = api.run('/httpd')\n",
  'modules/tools/Makefile': 'CFLAGS = $(conf_tools)\n',
  'modules/README': '',
}
const makefile =
  'include conf/base.mk\nmode=debug\ninclude conf/$(mode).mk\narch := $(shell uname -m)\n' +
  'include conf/$(arch).mk\nCFLAGS = $(conf_opt) $(conf_flags) $(conf_lazy)\n'

const today = {
  ...common,
  Makefile:
    `${makefile}conf_drivers_profile?=all\n` +
    'include conf/profiles/$(arch)/$(conf_drivers_profile).mk\n' +
    'include conf/profiles/$(arch)/base.mk\n',
  'conf/base.mk': 'conf_lazy=0\n',
  'conf/Makefile': 'config: kbuild/conf\n',
  'conf/profiles/x64/base.mk':
    'export conf_drivers_panic?=0\nifeq ($(conf_drivers_panic),1)\nexport conf_drivers_acpi?=1\nendif\n' +
    'export conf_drivers_acpi?=0\nifeq ($(conf_drivers_acpi),1)\nexport conf_drivers_pci?=1\nendif\n' +
    'export conf_drivers_pci?=0\n',
  'conf/profiles/x64/all.mk': 'include conf/profiles/$(arch)/small.mk\nconf_drivers_panic?=1\n',
  'conf/profiles/x64/small.mk': 'conf_drivers_pci?=1\n',
  'conf/kconfig/main':
    'source "conf/kconfig/core"\nsource "conf/profiles/$(arch)/kconfig"\n' +
    'if $(arch) = aarch64\nconfig stack\n\tint "Stack"\nendif\n',
  'conf/kconfig/core':
    'config lazy\n\tprompt "Lazy"\n\tdef_bool $(shell,grep -q ^conf_lazy=1 conf/base.mk && echo y || echo n)\n',
  'conf/profiles/x64/kconfig':
    'choice\n\tprompt "Drivers"\n\tdefault drivers_profile_a-b\nconfig drivers_profile_a-b\n\tbool "A"\nendchoice\n',
}

describe('readOsvTree', () => {
  test('reads a tree with Kconfig and driver profiles', async () => {
    write(today)
    symlinkSync('small.mk', path.join(root, 'conf/profiles/x64/linked.mk'))
    const tree = await read()
    expect(tree).toMatchObject({
      version: null,
      archs: ['x64', 'aarch64'],
      modes: ['debug', 'release'],
      fileSystems: ['rofs', 'zfs'],
      imageConfigs: ['default'],
      defaultModules: ['httpd'],
      driversProfileVariable: 'conf_drivers_profile',
      missingSubmodules: [],
      emptyRepositories: ['apps'],
    })
    expect(tree.drivers).toEqual([
      { name: 'acpi', implies: ['pci'] },
      { name: 'panic', implies: ['acpi', 'pci'] },
      { name: 'pci', implies: [] },
    ])
    expect(tree.driverProfiles).toEqual([
      { name: 'all', drivers: ['acpi', 'panic', 'pci'] },
      { name: 'base', drivers: [] },
      { name: 'linked', drivers: ['pci'] },
      { name: 'small', drivers: ['pci'] },
    ])
    expect(tree.modules).toEqual([
      {
        name: 'httpd',
        repository: 'modules',
        folder: 'modules/httpd',
        hasModuleFile: true,
        requires: ['tools'],
        runs: ['fg'],
        provides: [],
      },
      expect.objectContaining({ name: 'tools', hasModuleFile: false }),
    ])
    expect(tree.makeOptions.get('tools')?.readAt).toEqual([
      { file: 'modules/tools/Makefile', line: 1 },
    ])
    expect(tree.loaderOptions).toMatchObject([{ name: 'loud' }])
  })

  test('makefile values depend on architecture and mode', async () => {
    write(today)
    const assigned = ({ makeOptions }: OsvTree): readonly (string | null | undefined)[] =>
      ['opt', 'flags', 'lazy', 'drivers_panic'].map((name) => makeOptions.get(name)?.assigned)
    expect(assigned(await read('x64', 'release'))).toEqual(['-O2', '-msse2', '0', '1'])
    expect(assigned(await read('aarch64', 'debug'))).toEqual(['-O0', '-mstrict', '0', null])
  })

  test('Kconfig options have defaults that a shell would look up, and match the architecture', async () => {
    write(today)
    const list = async (): Promise<readonly unknown[]> => {
      const { kconfig } = await read()
      return (kconfig === null ? [] : listOfferedOptions(kconfig)).map((option) => [
        option.name,
        option.default,
        option.choice,
      ])
    }
    expect(await list()).toEqual([
      ['lazy', 'n', null],
      ['drivers_profile_a-b', 'y', 'Drivers'],
    ])
    write({ 'conf/base.mk': 'conf_lazy=1\n' })
    expect(await list()).toContainEqual(['lazy', 'y', null])
  })

  test('reads a tree older than Kconfig, with its older names', async () => {
    write({
      ...common,
      Makefile: `${makefile}defines = conf-preempt\n`,
      'conf/base.mk': 'conf-preempt=1\n',
    })
    const tree = await read()
    expect(tree).toMatchObject({
      kconfig: null,
      drivers: [],
      driverProfiles: [],
      driversProfileVariable: null,
    })
    expect(tree.makeOptions.get('preempt')).toMatchObject({
      variable: 'conf-preempt',
      assigned: '1',
    })
  })

  test('lists only empty submodules that the kernel needs', async () => {
    const paths = [
      'libc-new',
      'libc-old',
      'ext/x64/acpi',
      'ext/aarch64/acpi',
      'gui',
      'zfs',
      'there',
    ]
    write({
      ...today,
      Makefile:
        `${today.Makefile}ifeq (,$(wildcard musl/include))\n$(error none)\nendif\n` +
        'x = $(shell find ext/$(arch)/acpi there) libc-newer\n' +
        'ifeq ($(conf_zfs),open)\ny = zfs/module\nendif\n',
      '.gitmodules': paths.map((name) => `[submodule "x"]\n\tpath = ${name}\n`).join(''),
      'there/file': '',
    })
    symlinkSync('libc-new', path.join(root, 'musl'))
    mkdirSync(path.join(root, 'libc/net'), { recursive: true })
    symlinkSync('../../libc-old/net/x.c', path.join(root, 'libc/net/x.c'))
    expect((await read('x64')).missingSubmodules).toEqual(['libc-new', 'libc-old', 'ext/x64/acpi'])
    expect((await read('aarch64')).missingSubmodules).toContain('ext/aarch64/acpi')
  })

  test('the version comes from the nearest tag of this checkout only', async () => {
    write(today)
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-C', root, ...args])
    git('init', '--quiet')
    git('commit', '--quiet', '--allow-empty', '-m', 'first')
    expect((await read()).version).toBeNull()
    git('tag', 'v1.2.3')
    git('tag', 'nightly')
    expect((await read()).version).toBe('v1.2.3')
    rmSync(path.join(root, '.git'), { recursive: true })
    expect((await read()).version).toBeNull()
  })

  test('another folder is rejected with the files it lacks', async () => {
    write({ Makefile: '', 'scripts/build': '' })
    const tree = await readOsvTree(root, { arch: 'x64', mode: 'release' })
    expect(tree).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid-profile',
        summary: `${root} is not an OSv tree: it has no loader.cc, no conf/base.mk`,
      },
    })
  })
})
