import { expect, test } from '@jest/globals'
import { parseAvailableMemory, parseCpuFlags } from '../../../src/cli/doctor/host-report.js'

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
