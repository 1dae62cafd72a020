import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { families } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { mergeLayers } from '../../src/profile/values/merge.js'
import { mapOf, nest, nodeOf, type SettingMap } from '../../src/profile/values/settings-tree.js'
import { profilePlaces } from '../../src/run/profile-places.js'

test('has the lines of keys that findings refer to, relative to the repository', () => {
  const written = (keys: string, file: string, line: number): SettingMap =>
    nest(keys.split(' '), nodeOf('x', { layer: 'profile', file, line }))
  const values = mergeLayers([
    written('kernel', 'profiles/a.yml', 1),
    written('linux config NET', 'profiles/base.yml', 3),
    written('size budgets image', '../elsewhere/b.yml', 2),
    written('boot memory', 'profiles/a.yml', 4),
    mapOf({ expect: ['x'] }, { layer: 'override', by: '--set expect=[x]' }),
  ])
  const profile = { values, repository: '/repo', kernel: 'linux' }
  expect(profilePlaces(profile, '/repo/kernels')).toMatchObject({
    kernel: { file: 'kernels/profiles/a.yml', line: 1 },
    'linux.config.NET': { file: 'kernels/profiles/base.yml', line: 3 },
    'size.budgets.image': { file: 'elsewhere/b.yml', line: 2 },
  })
  expect(profilePlaces(profile, '/repo')).not.toHaveProperty(['size.budgets.image'])
  expect(profilePlaces(profile, '/repo')).not.toHaveProperty(['boot.memory'])
  expect(profilePlaces(profile, '/repo')).not.toHaveProperty(['expect'])
})

test('thousands of options do not displace expectations and budgets', () => {
  const origin = { layer: 'profile', file: 'a.yml', line: 1 } as const
  const options = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`A${index}`, 'y']))
  const settings = { linux: { options }, kernel: 'linux', expect: ['a'], size: { budgets: {} } }
  const values = mapOf(settings, origin)
  const places = profilePlaces({ values, repository: '/repo', kernel: 'linux' }, '/repo')
  expect(Object.keys(places)).toEqual(
    expect.arrayContaining(['kernel', 'expect.0', 'size.budgets', 'linux.options.A0']),
  )
  expect(Object.keys(places)).toHaveLength(500)
})

describe('a stronger layer leaves no places of the values it replaces', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'profile-places-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const base = [
    'kernel: linux',
    'linux: {base: {file: some.config}}',
    'expect:',
    '  - first',
    '  - any_order:',
    '      - second',
    '      - text: third',
    'reject:',
    '  - {text: BUG}',
    'size:',
    '  budgets:',
    '    image: {max: 4M}',
    '    image.max: 2M',
    '    a.b/c: 1M',
    '  waivers:',
    '    - {path: image, amount: 1M, reason: why, until: "2030-01-01"}',
    '    - {path: a.b/c, amount: 1M, reason: why, until: "2030-01-01"}',
  ].join('\n')

  /** `key file:line` of the keys that begin like this. */
  async function placesOf(
    beginning: string,
    own: string,
    overrides: readonly string[] = [],
    files: Readonly<Record<string, string>> = { 'base.yml': base },
  ): Promise<readonly string[]> {
    for (const [name, text] of Object.entries({ ...files, 'own.yml': own })) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
      writeFileSync(path.join(root, name), text)
    }
    const request = { reference: './own.yml', directory: root, families }
    const loaded = await loadProfile({ ...request, overrides: ['arch=x86_64', ...overrides] })
    if (!loaded.ok) throw new Error(loaded.failure.summary)
    return Object.entries(profilePlaces(loaded.value, root))
      .filter(([key]) => key === beginning || key.startsWith(`${beginning}.`))
      .map(([key, { file, line }]) => `${key} ${file}:${line}`)
      .toSorted()
  }

  test('a list, by a shorter one', async () => {
    expect(await placesOf('expect', 'extends: base.yml\nexpect:\n  - other\n')).toEqual([
      ...['expect own.yml:2', 'expect.0 own.yml:3'],
    ])
    expect(await placesOf('reject', 'extends: base.yml\nreject:\n  - other\n')).toEqual([
      ...['reject own.yml:2', 'reject.0 own.yml:3'],
    ])
    expect(await placesOf('expect', 'extends: base.yml\n')).toEqual([
      ...['expect base.yml:3', 'expect.0 base.yml:4', 'expect.1 base.yml:5'],
      ...['expect.1.any_order base.yml:5', 'expect.1.any_order.0 base.yml:6'],
      ...['expect.1.any_order.1 base.yml:7', 'expect.1.any_order.1.text base.yml:7'],
    ])
  })

  test('a list, by a section of the architecture', async () => {
    const own =
      'extends: base.yml\narch:\n  x64:\n    expect:\n      - a\n  aarch64: {expect: [b]}\n'
    expect(await placesOf('expect', own)).toEqual(['expect own.yml:4', 'expect.0 own.yml:5'])
  })

  test('a list, by an override, which has no file', async () => {
    const own = 'extends: base.yml\n'
    expect(await placesOf('expect', own, ['expect=[a, {text: b}]'])).toEqual([])
    expect(await placesOf('size.waivers', own, ['size.waivers=[]'])).toEqual([])
  })

  test('a map, by a plain value', async () => {
    const own = 'extends: base.yml\nlinux:\n  base: tinyconfig\n'
    expect(await placesOf('linux', own)).toEqual(['linux own.yml:2', 'linux.base own.yml:3'])
    expect(await placesOf('linux.base', 'extends: base.yml\n', ['linux.base=defconfig'])).toEqual(
      [],
    )
  })

  test('a map in which two names would have the same path', async () => {
    expect(await placesOf('size.budgets', 'extends: base.yml\n')).toEqual([
      ...['size.budgets base.yml:11', 'size.budgets.a.b/c base.yml:14'],
      ...['size.budgets.image base.yml:12', 'size.budgets.image.max base.yml:13'],
    ])
  })

  test('an aliased value has the place of its anchor', async () => {
    const own = 'extends: base.yml\nreject: &bad\n  - one\n  - two\nexpect: *bad\n'
    expect(await placesOf('expect', own)).toEqual([
      ...['expect own.yml:5', 'expect.0 own.yml:3', 'expect.1 own.yml:4'],
    ])
  })

  test('values of makefiles, by those of an architecture and of a further profile', async () => {
    const files = {
      'conf/profiles/svc/base.mk': '\nconf_a=1\nimage=hello\nconf_b=1\n',
      'conf/profiles/svc/x64.mk': 'conf_a=2\n',
    }
    const own = 'extends: conf/profiles/svc\nosv:\n  image: [a, b]\nexpect: [a]\n'
    const mk = 'conf/profiles/svc'
    expect(await placesOf('osv', own, [], files)).toEqual([
      ...['osv own.yml:2', `osv.conf ${mk}/x64.mk:1`, `osv.conf.a ${mk}/x64.mk:1`],
      ...[`osv.conf.b ${mk}/base.mk:4`, 'osv.image own.yml:3'],
      ...['osv.image.0 own.yml:3', 'osv.image.1 own.yml:3'],
    ])
  })
})
