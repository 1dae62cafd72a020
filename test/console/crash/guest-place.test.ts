import { expect, test } from '@jest/globals'
import {
  addressesOf,
  groupNames,
  renderGuestPlace,
} from '../../../src/console/crash/guest-place.js'
import type { CpuPlace } from '../../../src/machine/inspection/inspect-guest.js'

const cpu = (changes: Partial<CpuPlace> = {}): CpuPlace => ({
  registers: {
    ...{ cpu: 0, name: 'RIP', at: 0x100n, halted: false },
    ...{ framePointer: 0n, stackPointer: 0n, link: null },
  },
  callers: [0x201n],
  candidates: [0x301n, 0x401n, 0x501n],
  ...changes,
})

const names = groupNames([
  '0x100  wait_for_it  a.c:1',
  '  inlined into do_work  a.c:9',
  '0x200  main  m.c:5',
  '0x300  saved_place  a.c:7',
  '0x400  stack_top',
  '(no file and line: of some)',
])

test('return addresses are looked up inside the call, without duplicates', () => {
  const place = { cpus: [cpu(), cpu({ candidates: [] })], text: '' }
  expect(addressesOf(place)).toEqual([0x100n, 0x200n, 0x300n, 0x400n, 0x500n])
})

test('shows where a CPU is and its callers; from the stack only code addresses', () => {
  const { source, lines } = renderGuestPlace({ cpus: [cpu()], text: '' }, names)
  expect(source).toBe('registers')
  expect(lines).toEqual([
    'CPU 0: RIP 0x100  wait_for_it  a.c:1',
    '    inlined into do_work  a.c:9',
    '  on the stack 0x301  saved_place  a.c:7',
    '  called from 0x201  main  m.c:5',
  ])
})

test('shows plain addresses without symbols, and that a halted CPU waits', () => {
  const registers = { ...cpu().registers, halted: true }
  const { lines } = renderGuestPlace({ cpus: [cpu({ registers })], text: '' }, () => [])
  expect(lines).toEqual(['CPU 0 (waiting for an interrupt): RIP 0x100', '  called from 0x201'])
})

test('many CPUs do not flood the report', () => {
  const cpus = Array.from({ length: 200 }, () => cpu())
  expect(renderGuestPlace({ cpus, text: '' }, names).lines).toHaveLength(100)
})
