import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  osvGuestTests,
  parseDisabledTests,
  parseJavaTests,
  parseManifestTests,
  planGuestTests,
} from '../../../src/kernels/osv/guest-tests.js'
import { osvSection, type OsvSection } from '../../../src/kernels/osv/section.js'
import { createOsvProfile } from './osv-profile.js'

describe('tests in an image’s manifest', () => {
  test.each<[string, string, readonly string[]]>([
    ['one', '/tests/tst-a.so: /build/tst-a.so', ['tst-a.so']],
    [
      'in the order of the file, once',
      '/tests/tst-b.so: x\n/tests/tst-a: y\n/tests/tst-b.so: z',
      ['tst-b.so', 'tst-a'],
    ],
    ['no other files', '/tests/misc-a.so: x\n/usr/tests/tst-b.so: y\n/tests/tst-d/data: z', []],
    ['no invalid names', '/tests/tst-$(reboot).so: x\n#/tests/tst-c.so: y\n[manifest]', []],
  ])('%s', (_, manifest, names) => {
    const found = parseManifestTests(manifest)
    expect(found.map(({ name }) => name)).toEqual(names)
    expect(found.map(({ command }) => command)).toEqual(names.map((name) => `/tests/${name}`))
  })
})

test('Java tests are listed with their commands', () => {
  expect(parseJavaTests('# nothing\njvm-one: /java.so -cp /t.jar One !\n\nno command:\n')).toEqual([
    { name: 'jvm-one', command: '/java.so -cp /t.jar One !' },
  ])
})

describe('tests that the tree’s own runner skips', () => {
  const script = `
disabled_list = [
    "tst-a.so", # not "tst-comment.so"
    'tst-b',
]
qemu_disabled_list=["tst-q.so"]
firecracker_disabled_list = ["tst-f.so"]
if fast(arch):
    disabled_list.remove("tst-b")
`
  test.each<[boolean, readonly string[]]>([
    [false, ['tst-a.so', 'tst-b', 'tst-q.so']],
    [true, ['tst-a.so', 'tst-q.so']],
  ])('KVM on x64: %p', (kvm, names) => {
    expect([...parseDisabledTests(script, kvm)].toSorted()).toEqual(names)
  })

  test('none without that script', () => {
    expect(parseDisabledTests('', false).size).toBe(0)
  })
})

const found = ['tst-c.so', 'tst-a.so', 'tst-b.so'].map((name) => ({
  name,
  command: `/tests/${name}`,
}))

function plan(
  tests: NonNullable<OsvSection['tests']>,
  more: { readonly section?: Partial<OsvSection>; readonly disabled?: readonly string[] } = {},
): ReturnType<typeof planGuestTests> {
  const profile = createOsvProfile({ tests, ...more.section })
  const disabled = new Set(more.disabled ?? [])
  return planGuestTests(profile, { found, disabled, built: '--rootfs=rofs /old' })
}

function planned(...parameters: Parameters<typeof plan>): readonly string[] {
  const outcome = plan(...parameters)
  if (!outcome.ok) throw new Error(outcome.failure.summary)
  return outcome.value.map(({ name, skip }) => `${name}${skip === null ? '' : `: ${skip}`}`)
}

describe('planGuestTests', () => {
  test('all, sorted by name', () => {
    expect(planned({})).toEqual(['tst-a.so', 'tst-b.so', 'tst-c.so'])
  })

  test.each([
    ['tst-[ab]', ['tst-a.so', 'tst-b.so']],
    ['tst-a|.*-c.so', ['tst-a.so', 'tst-c.so']],
    ['tst-b.so', ['tst-b.so']],
  ])('select: %s takes whole names', (select, names) => {
    expect(planned({ select })).toEqual(names)
  })

  test('skipped ones stay, with the reason', () => {
    expect(planned({ skip: ['tst-a', 'tst-q'] }, { disabled: ['tst-c.so'] })).toEqual([
      'tst-a.so: osv.tests.skip names it',
      'tst-b.so',
      'tst-c.so: scripts/test.py of the tree leaves it out',
    ])
  })

  test.each<[string, OsvSection['loader'], string]>([
    [
      'with the loader’s options',
      { verbose: true, env: ['A=1'] },
      '--rootfs=rofs --verbose --env=A=1 /tests/tst-a.so',
    ],
    [
      'and always so that its status is reported',
      { verbose: false },
      '--rootfs=rofs --verbose /tests/tst-a.so',
    ],
  ])('each runs instead of the program, %s', (_, loader, commandLine) => {
    const outcome = plan({ select: 'tst-a' }, { section: { loader, command: '/mine --fast' } })
    expect(outcome).toMatchObject({ ok: true, value: [{ commandLine }] })
  })

  test.each<[string, NonNullable<OsvSection['tests']>]>([
    ['osv.tests.select: none of 3 tests matches nope', { select: 'nope' }],
    ['all 3 tests are left out', { skip: ['tst-a', 'tst-b', 'tst-c'] }],
  ])('%s', (summary, tests) => {
    expect(plan(tests)).toMatchObject({ ok: false, failure: { kind: 'invalid-profile', summary } })
  })

  test('an image without tests is not a pass', () => {
    const profile = createOsvProfile({ tests: {} })
    const none = planGuestTests(profile, { found: [], disabled: new Set(), built: null })
    expect(none).toMatchObject({ ok: false, failure: { kind: 'invalid-profile' } })
  })
})

test('they are found in the output folder and the first sources with the script', async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  write('out/usr.manifest', '/tests/tst-a.so: a\n/tests/tst-b.so: b\n/tests/java/tests.jar: c\n')
  write('out/cmdline', '--rootfs=zfs /hello\n')
  write('out/java-tests', 'java-one: /java One\n')
  write('second/scripts/test.py', 'disabled_list = ["tst-b.so"]\n')
  write('third/scripts/test.py', 'disabled_list = ["tst-a.so"]\n')
  const listed = await osvGuestTests.list(createOsvProfile({ tests: {} }), {
    out: path.join(root, 'out'),
    sources: ['first', 'second', 'third'].map((name) => path.join(root, name)),
    accelerator: 'tcg',
  })
  expect(listed.ok && listed.value.map(({ name, skip }) => [name, skip !== null])).toEqual([
    ['java-one', false],
    ['tst-a.so', false],
    ['tst-b.so', true],
  ])
  expect(listed.ok && listed.value[1]?.commandLine).toMatch(
    /^--rootfs=zfs .*--verbose.* \/tests\/tst-a\.so$/,
  )
})

test('an invalid pattern is rejected with the profile', () => {
  const osv = createOsvProfile().section
  expect(osvSection.safeParse({ ...osv, tests: { select: 'tst-(' } }).success).toBe(false)
  expect(osvSection.safeParse({ ...osv, tests: { select: 'tst-.*' } }).success).toBe(true)
})
