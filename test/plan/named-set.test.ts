import { expect, test } from '@jest/globals'
import { parseNamedSets } from '../../src/plan/named-set.js'

test('a name that comes again adds to its set, and one alone is the profile as it is', () => {
  const lines = ['plain:', 'small: boot.memory=64M', 'small: boot.cmdline=a: b', 'debug:mode=debug']
  expect(parseNamedSets(lines)).toEqual({
    ok: true,
    value: [
      { name: 'plain', overrides: [] },
      { name: 'small', overrides: ['boot.memory=64M', 'boot.cmdline=a: b'] },
      { name: 'debug', overrides: ['mode=debug'] },
    ],
  })
  expect(parseNamedSets([])).toEqual({ ok: true, value: [] })
})

test.each<[readonly string[], string]>([
  [['boot.memory=64M'], 'a named set: expected NAME: key.path=value, got "boot.memory=64M"'],
  [['a/b: mode=debug'], 'a named set: expected NAME: key.path=value, got "a/b: mode=debug"'],
  [[`${'x'.repeat(41)}:`], 'a named set: expected NAME'],
  [['a: debug'], 'set a: expected NAME: key.path=value, got "debug"'],
  [['a: arch=aarch64'], 'set a: arch is not set by a set'],
  [['a: mode=debug', 'b: mode=debug'], 'set b is the same as one before it'],
  [['a: x=1', 'a: y=2', 'b: y=0', 'b: x=1', 'b: y=2'], 'set b is the same as one before it'],
  [['a:', 'b:'], 'set b is the same as one before it'],
])('%j is wrong', (lines, summary) => {
  expect(parseNamedSets(lines)).toMatchObject({
    ok: false,
    failure: { kind: 'invalid-profile', summary: expect.stringContaining(summary) },
  })
})
