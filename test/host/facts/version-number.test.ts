import { expect, test } from '@jest/globals'
import { isOlder, parseVersion } from '../../../src/host/facts/version-number.js'

test.each([
  [['QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7)'], '7.2.22'],
  [['git version 2.39.5'], '2.39.5'],
  [['no number'], null],
])('%j has version %s', (lines, version) => {
  expect(parseVersion(lines)).toBe(version)
})

test.each([
  ['20.19', '20.19', false],
  ['20.19.0', '20.19', false],
  ['20.9.0', '20.19', true],
  ['7', '6.0', false],
  ['6', '6.0.1', true],
  ['10.0', '9.9', false],
])('%s older than %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older)
})
