import { delay } from '../../host/clock.js'
import { parseRegisters, parseWords, showAddress, type CpuRegisters } from './cpu-registers.js'
import type { VirtualMachine } from '../virtual-machine.js'

/** Where a CPU is, with its stack trace. */
export interface CpuPlace {
  readonly registers: CpuRegisters
  /** Return addresses of the frames, innermost first. */
  readonly callers: readonly bigint[]
  /** Words that may be return addresses, from the part of the stack that no frame covers. */
  readonly candidates: readonly bigint[]
}

/** The state of a guest that was stopped for inspection. */
export interface GuestPlace {
  readonly cpus: readonly CpuPlace[]
  /** All registers, as QEMU's monitor prints them. */
  readonly text: string
}

type Ask = VirtualMachine['ask']

/** Only functions with arrays on the stack have larger frames. */
const largestFrame = 2n ** 20n
const mostFrames = 32
/** CPUs whose stacks are read: every frame costs a monitor command. */
const mostStacks = 16
const stackWords = 64
const mostText = 2 ** 20
const wordBytes = 8n

/** Whether a value can be a frame pointer: aligned, and above the frame that it was read from. */
function isFrame(frame: bigint, above: bigint): boolean {
  return frame % wordBytes === 0n && frame >= above && frame - above < largestFrame
}

/** Follows frames, which both architectures lay out alike: the caller's frame, then the return address. */
async function walkFrames(
  registers: CpuRegisters,
  read: (address: bigint, words: number) => Promise<readonly bigint[]>,
): Promise<readonly bigint[]> {
  const callers: bigint[] = []
  let above = registers.stackPointer ?? 0n
  let frame = registers.framePointer ?? 0n
  while (callers.length < mostFrames && frame !== 0n && isFrame(frame, above)) {
    const [next = 0n, caller = 0n] = await read(frame, 2)
    if (caller === 0n) break
    callers.push(caller)
    above = frame + wordBytes
    frame = next
  }
  return callers
}

/** Words of the stack that no frame covers, and the link register. */
async function readCandidates(
  { framePointer, stackPointer, link }: CpuRegisters,
  callers: readonly bigint[],
  read: (address: bigint, words: number) => Promise<readonly bigint[]>,
): Promise<readonly bigint[]> {
  const top = stackPointer ?? 0n
  const belowFrame = callers.length > 0 ? (framePointer ?? top) - top : largestFrame
  const words = Math.min(stackWords, Number(belowFrame / wordBytes))
  const onStack = top === 0n || words < 1 ? [] : await read(top, words)
  const found = [...(link === null ? [] : [link]), ...onStack]
  return [...new Set(found)].filter((word) => word !== 0n && !callers.includes(word))
}

/**
 * Stops a guest and locates its CPUs; undefined if the VMM does not answer within the limit. The guest
 * is hostile: its registers and stacks are reported, not trusted.
 */
export async function inspectGuest(ask: Ask, limitMs: number): Promise<GuestPlace | undefined> {
  const over = delay(limitMs).then((): undefined => undefined)
  const inTime = async (command: Promise<unknown>): Promise<unknown> =>
    Promise.race([command.catch(() => undefined), over])
  const monitor = async (line: string, cpu = 0): Promise<string> => {
    const parameters = { 'command-line': line, 'cpu-index': cpu }
    const answer = await inTime(ask('human-monitor-command', parameters))
    return typeof answer === 'string' ? answer.slice(0, mostText) : ''
  }

  if ((await inTime(ask('stop'))) === undefined) return undefined
  const text = await monitor('info registers -a')
  if (text === '') return undefined
  const cpus: CpuPlace[] = []
  for (const registers of parseRegisters(text)) {
    const read = async (address: bigint, words: number): Promise<readonly bigint[]> =>
      parseWords(await monitor(`x /${words}gx ${showAddress(address)}`, registers.cpu))
    const isRead = registers.framePointer !== null && cpus.length < mostStacks
    const callers = isRead ? await walkFrames(registers, read) : []
    const candidates = isRead ? await readCandidates(registers, callers, read) : []
    cpus.push({ registers, callers, candidates })
  }
  return { cpus, text }
}
