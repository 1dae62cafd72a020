import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isRoot } from '../../src/host/facts/machine-facts.js'
import { planMachine } from '../../src/machine/qemu/command-line.js'
import { createQmpControl } from '../../src/machine/qemu/qmp.js'
import {
  planShares,
  serveShares,
  virtiofsdCommand,
  type Virtiofsd,
} from '../../src/machine/shared-folder.js'
import { startMachine } from '../../src/machine/virtual-machine.js'
import { whyNoVirtiofsd } from '../programs.js'
import { buildHelloKernel } from './hello-kernel.js'
import { createMachine } from './sample-machine.js'

test('every share has its own socket', () => {
  const shares = [
    { tag: 'a', path: '/a' },
    { tag: 'b', path: '/b' },
  ]
  expect(planShares(shares, '/w')).toEqual({
    ok: true,
    value: [
      { tag: 'a', path: '/a', socket: '/w/share0.sock' },
      { tag: 'b', path: '/b', socket: '/w/share1.sock' },
    ],
  })
})

test.each([
  ['as long as possible', 107, true],
  ['a byte longer', 108, false],
])('a socket whose path is %s', (_, bytes, ok) => {
  const folder = `/${'ü'.repeat(20)}${'w'.repeat(bytes - 41 - '/share0.sock'.length)}`
  const planned = planShares([{ tag: 'a', path: '/a' }], folder)
  expect(planned.ok).toBe(ok)
  if (!planned.ok) expect(planned.failure.kind).toBe('infrastructure')
})

const rust: Virtiofsd = { program: '/r/virtiofsd', dialect: 'rust' }
const c: Virtiofsd = { program: '/c/virtiofsd', dialect: 'c' }

describe.each<[string, Virtiofsd, boolean, string]>([
  [
    'the program in Rust',
    rust,
    false,
    '/r/virtiofsd --socket-path=/w/s.sock --shared-dir=/d\\,e --sandbox=namespace',
  ],
  [
    'the program in Rust for root',
    rust,
    true,
    '/r/virtiofsd --socket-path=/w/s.sock --shared-dir=/d\\,e --sandbox=chroot',
  ],
  [
    'the program in C',
    c,
    true,
    '/c/virtiofsd --socket-path=/w/s.sock -o source=/d\\\\\\,e,sandbox=chroot -f',
  ],
])('%s', (_, daemon, root, expected) => {
  test('gets the folder and the socket', () => {
    const share = { tag: 'a', path: String.raw`/d\,e`, socket: '/w/s.sock' }
    expect(virtiofsdCommand(daemon, share, root).join(' ')).toBe(expected)
  })
})

test('no share needs no program', async () => {
  const served = await serveShares([])
  expect(served.ok).toBe(true)
})

const missing = whyNoVirtiofsd()
const testIfThere = missing === undefined ? test : test.skip
const why = missing === undefined ? '' : ` (${missing})`

function createShare(shared: string): { tag: string; path: string; socket: string } {
  const work = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  return { tag: 'data', path: path.join(work, shared), socket: path.join(work, 'sockets/s.sock') }
}

describe(`folders served by the real virtiofsd${isRoot() ? ', as root' : ''}`, () => {
  testIfThere.each([
    ['q35', 'a,b'],
    ['microvm', 'plain'],
  ] as const)(
    `to a stopped %s, whose folder is %s${why}`,
    async (machine, shared) => {
      const share = createShare(shared)
      mkdirSync(share.path)
      const served = await serveShares([share])
      if (!served.ok) throw new Error(JSON.stringify(served.failure))
      const consoleLog = `${share.path}.log`
      const lines: string[] = []
      const exits: (number | null)[] = []
      const control = { type: 'attached', consoleLog, gdb: null } as const
      const input = createMachine(
        { kernel: buildHelloKernel(), shares: [share], commandLine: 'poweroff', control },
        { machine },
      )
      const vm = startMachine(
        planMachine(input),
        {
          onBytes: () => undefined,
          onMachineEvent: () => undefined,
          onVmmLine: (_, line) => lines.push(line),
          onEnd: (_, { exitCode }) => exits.push(exitCode),
        },
        createQmpControl(),
      )
      try {
        await vm.run(machine === 'microvm' ? 'debugger' : 'us')
        // If we are killed now, nothing is left over.
        await served.value.removeSocket()
        expect(existsSync(share.socket)).toBe(false)
        if (machine === 'microvm') await vm.stop()
        await vm.ended
      } finally {
        await vm.stop()
        await served.value.stop()
      }
      expect(lines).toEqual([])
      expect(exits).toEqual([0])
      expect(existsSync(share.socket)).toBe(false)
      if (machine === 'q35') expect(readFileSync(consoleLog, 'utf8')).toMatch(/^hello-kernel /m)
    },
    20_000,
  )

  testIfThere(`a missing folder is a failure with the program’s messages${why}`, async () => {
    const served = await serveShares([createShare('missing')])
    expect(served).toMatchObject({
      ok: false,
      failure: {
        kind: 'infrastructure',
        summary: expect.stringContaining('missing'),
        evidence: [{ source: 'virtiofsd' }],
      },
    })
  })
})
