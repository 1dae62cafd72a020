import { describe, expect, test } from '@jest/globals'
import { parseRegisters, parseWords } from '../../../src/machine/inspection/cpu-registers.js'
import { inspectGuest } from '../../../src/machine/inspection/inspect-guest.js'
import type { QmpParameters } from '../../../src/machine/machine-control.js'

const pc = `
CPU#0
RAX=0000000000000001 RBX=0000000000000000 RCX=0000000000000000 RDX=0000000000000000
RSI=0000000000000000 RDI=0000000000000000 RBP=0000000000009010 RSP=0000000000009000
RIP=0000000000100602 RFL=00000006 [-----P-] CPL=0 II=0 A20=1 SMM=0 HLT=1
`
const pcIn32Bits = `
CPU#1
EAX=00000000 EBX=00000000 ECX=00000000 EDX=00000000
ESI=00000000 EDI=00000000 EBP=00000000 ESP=00006c5c
EIP=000fd09a EFL=00000002 [-------] CPL=0 II=0 A20=1 SMM=0 HLT=0
`
const arm = `
CPU#0
 PC=0000000040200674 X00=0000000040203050 X01=0000000040200664
X29=0000000000009010 X30=0000000040200918  SP=0000000000009000
PSTATE=600003c5 -ZC- EL1h  FPU disabled
`

describe('registers', () => {
  test('of a PC, one CPU in 64-bit code and one in the firmware', () => {
    const [first, second] = parseRegisters(pc + pcIn32Bits)
    expect(first).toEqual({
      ...{ cpu: 0, name: 'RIP', at: 0x100602n, halted: true },
      ...{ framePointer: 0x9010n, stackPointer: 0x9000n, link: null },
    })
    expect(second).toMatchObject({ cpu: 1, name: 'EIP', at: 0xfd09an, framePointer: null })
  })

  test('of aarch64, where the return address is in a register', () => {
    expect(parseRegisters(arm)).toEqual([
      {
        ...{ cpu: 0, name: 'PC', at: 0x40200674n, halted: null },
        ...{ framePointer: 0x9010n, stackPointer: 0x9000n, link: 0x40200918n },
      },
    ])
  })

  test.each(['', 'unknown command', 'CPU#0\nRIP=zz', 'CPU#99999999\nRIP=0000000000000001'])(
    'none in %j',
    (text) => expect(parseRegisters(text)).toEqual([]),
  )
})

test('words of memory, as far as they are mapped', () => {
  expect(parseWords('0000000000100000: 0x0010d000bcdd89fc 0x0000000000000001\r\n')).toEqual([
    0x0010d000bcdd89fcn,
    1n,
  ])
  expect(parseWords('0000123456789000: Cannot access memory\r\n')).toEqual([])
})

type Memory = (address: number) => bigint

/** A machine whose memory is a function of the address; counts commands. */
function createMachine(
  registers: string,
  memory: Memory,
): {
  ask: (command: string, parameters?: QmpParameters) => Promise<unknown>
  asked: string[]
} {
  const asked: string[] = []
  const hex = (value: bigint): string => `0x${value.toString(16).padStart(16, '0')}`
  return {
    asked,
    ask: async (command, parameters = {}) => {
      const line = String(parameters['command-line'] ?? command)
      asked.push(line)
      const [, count, from] = /^x \/(\d+)gx (0x[\da-f]+)$/.exec(line) ?? []
      if (count === undefined) return Promise.resolve(line === 'stop' ? {} : registers)
      const words = Array.from({ length: Number(count) }, (_, index) =>
        hex(memory(Number(from) + 8 * index)),
      )
      return Promise.resolve(`0000: ${words.join(' ')}`)
    },
  }
}

test('follows the frames and reads the stack below the first one', async () => {
  const memory = new Map([
    [0x9000, 0x7777n],
    [0x9010, 0x9040n],
    [0x9018, 0x1111n],
    [0x9040, 0n],
    [0x9048, 0x2222n],
  ])
  const { ask } = createMachine(pc, (address) => memory.get(address) ?? 0n)
  const place = await inspectGuest(ask, 1000)
  expect(place?.cpus).toMatchObject([{ callers: [0x1111n, 0x2222n], candidates: [0x7777n] }])
})

describe('a hostile stack', () => {
  test.each<[string, Memory, number]>([
    ['a frame that is its own caller', (address) => (address === 0x9010 ? 0x9010n : 1n), 1],
    ['frames without an end', (address) => (address % 16 === 0 ? BigInt(address) + 16n : 1n), 32],
    ['a frame far away', (address) => (address % 16 === 0 ? 0x7fffffffffff0000n : 1n), 1],
    [
      'a frame that is not aligned',
      (address) => (address % 16 === 0 ? BigInt(address) + 9n : 1n),
      1,
    ],
  ])('%s', async (_, memory, callers) => {
    const { ask, asked } = createMachine(pc, memory)
    const place = await inspectGuest(ask, 1000)
    expect(place?.cpus[0]?.callers).toHaveLength(callers)
    expect(asked.length).toBeLessThan(40)
  })
})

test('does not wait for a VMM that stopped answering', async () => {
  const silent = async (): Promise<unknown> => new Promise(() => undefined)
  expect(await inspectGuest(silent, 100)).toBeUndefined()
})

test('keeps what is known when the time is up', async () => {
  const ask = async (command: string, parameters: QmpParameters = {}): Promise<unknown> => {
    if (command === 'stop') return Promise.resolve({})
    return parameters['command-line'] === 'info registers -a'
      ? Promise.resolve(pc)
      : new Promise(() => undefined)
  }
  const place = await inspectGuest(ask, 100)
  expect(place).toMatchObject({ text: pc, cpus: [{ callers: [], candidates: [] }] })
})

test('a VMM without QMP refuses', async () => {
  const refuse = async (): Promise<unknown> => Promise.reject(new Error('no QMP'))
  expect(await inspectGuest(refuse, 1000)).toBeUndefined()
})
