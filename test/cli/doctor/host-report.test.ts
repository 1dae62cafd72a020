import { expect, test } from '@jest/globals'
import { isOlder } from '../../../src/cli/doctor/findings.js'
import {
  parseAvailableMemory,
  parseCpuFlags,
  parseVersion,
} from '../../../src/cli/doctor/host-report.js'

test.each<[string, ReturnType<typeof parseCpuFlags>]>([
  ['flags\t\t: fpu vmx lm', { extension: 'vmx', isGuest: false }],
  ['x\nflags : svm hypervisor\nflags : svm', { extension: 'svm', isGuest: true }],
  ['vmx flags : vmxx', { extension: null, isGuest: false }],
  ['Features : fp asimd', { extension: null, isGuest: false }],
])('/proc/cpuinfo %j', (text, flags) => {
  expect(parseCpuFlags(text)).toEqual(flags)
})

test('/proc/meminfo', () => {
  expect(parseAvailableMemory('MemTotal: 9 kB\nMemAvailable:    2048 kB\n')).toBe(2 ** 21)
  expect(parseAvailableMemory('')).toBeNull()
})

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
