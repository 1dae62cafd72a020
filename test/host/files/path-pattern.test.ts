import { expect, test } from '@jest/globals'
import { matchesPath } from '../../../src/host/files/path-pattern.js'

test.each<[string, readonly string[], readonly string[]]>([
  ['hello', ['hello'], ['hello2', 'a/hello', '']],
  ['linux-*', ['linux-sandbox', 'linux-'], ['linux', 'linux-a/b']],
  ['*', ['a', ''], ['a/b']],
  ['**', ['a', 'a/b', 'a/b/c'], []],
  ['*/kernel.yml', ['a/kernel.yml'], ['kernel.yml', 'a/b/kernel.yml']],
  ['**/kernel.yml', ['kernel.yml', 'a/kernel.yml', 'a/b/kernel.yml'], ['a/kernel.yaml']],
  ['a/**/b', ['a/b', 'a/c/b', 'a/c/d/b'], ['a', 'b', 'a/c']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a']],
  ['**/aarch64/**', ['hello/aarch64/small', 'a/b/aarch64/c'], ['hello/aarch64', 'hello/x86_64']],
  ['a*b*c', ['abc', 'axxbyyc', 'abbc'], ['ab', 'acb']],
])('%s matches %j, and not %j', (pattern, matching, others) => {
  expect(matching.filter((path) => !matchesPath(pattern, path))).toEqual([])
  expect(others.filter((path) => matchesPath(pattern, path))).toEqual([])
})

test('a hostile pattern takes no more than pattern × path steps', () => {
  expect(matchesPath('*a'.repeat(2000), 'a'.repeat(20_000))).toBe(true)
  expect(matchesPath(`${'**/'.repeat(500)}x`, `${'a/'.repeat(5000)}b`)).toBe(false)
})
