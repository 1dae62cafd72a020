import { expect, test } from '@jest/globals'
import type { InputPlace, ProfileInputs, Touched } from '../../src/plan/changes.js'
import { judgeTouched } from '../../src/plan/touched.js'

const places: readonly InputPlace[] = [
  { key: 'profile', path: 'profiles/hello.yml' },
  { key: 'source.path', path: 'kernel', unread: new Set(['kernel/README.md']) },
  { key: 'boot.disks.0.path', path: 'kernel/disk.img' },
  { key: 'source.git', path: 'vendor/osv/apps' },
]

const judge = (files: readonly string[], inputs: Partial<ProfileInputs> = {}): Touched =>
  judgeTouched(
    { places, unknown: [], ...inputs },
    { kind: 'known', label: 'main', commit: 'abc', files },
    (file) => (file === 'ci.yml' ? 'workflow' : undefined),
  )

test.each<[string, string | undefined]>([
  ['profiles/hello.yml', 'profile'],
  ['profiles/hello.yml.orig', undefined],
  ['kernel/main.c', 'source.path'],
  ['kernel/README.md', undefined],
  ['kernel2/main.c', undefined],
  // The nearest key, though the folder has the file too.
  ['kernel/disk.img', 'boot.disks.0.path'],
  // A link in place of the folder.
  ['kernel', 'source.path'],
  // A submodule is one path.
  ['vendor/osv', 'source.git'],
  ['vendor/os', undefined],
  ['ci.yml', 'workflow'],
])('a change of %s is one of %s', (file, key) => {
  expect(judge([file])).toEqual(
    key === undefined
      ? { state: 'unchanged', reasons: [], unknown: null }
      : { state: 'changed', reasons: [{ file, key }], unknown: null },
  )
})

test('the whole repository, without what is not read', () => {
  const whole = { places: [{ key: 'custom', path: '', unread: new Set(['README.md']) }] }
  expect(judge(['README.md'], whole).state).toBe('unchanged')
  expect(judge(['README.md', 'a/b'], whole).reasons).toEqual([{ file: 'a/b', key: 'custom' }])
})

test('what is not known is planned, unless a file already says so', () => {
  const unknown = ['one', 'two']
  expect(judge([], { unknown })).toEqual({ state: 'unknown', reasons: [], unknown: 'one; two' })
  expect(judge(['kernel/main.c'], { unknown }).state).toBe('changed')
  const inputs = { places, unknown: [] }
  const why = 'the clone is shallow'
  expect(judgeTouched(inputs, { kind: 'unknown', why })).toEqual({
    ...{ state: 'unknown', reasons: [], unknown: why },
  })
  expect(judgeTouched(inputs, { kind: 'everything', why: null }).state).toBe('selected')
})
