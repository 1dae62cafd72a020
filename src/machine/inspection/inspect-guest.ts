import { delay } from '../../host/clock.js'
import { parseRegisters, parseWords, showAddress, type CpuRegisters } from './cpu-registers.js'
import type { VirtualMachine } from '../virtual-machine.js'

/** Where a CPU is and how it came there. */
export interface CpuPlace {
  readonly registers: CpuRegisters
  /** Return addresses of the frames, the innermost first. */
  readonly callers: readonly bigint[]
  /** Words that may be return addresses: what is on the stack where no frame says it. */
  readonly candidates: readonly bigint[]
}

/** A guest that was stopped to be looked at. */
export interface GuestPlace {
  readonly cpus: readonly CpuPlace[]
  /** What QEMU's monitor says of all registers. */
  readonly text: string
}

type Ask = VirtualMachine['ask']

/** A frame is larger only where somebody keeps arrays on the stack. */
const largestFrame = 2n ** 20n
const mostFrames = 32
/** CPUs whose stacks are read: a word costs a turn of the monitor. */
const mostStacks = 16
const stackWords = 64
const mostText = 2 ** 20
const wordBytes = 8n

/** Whether a frame pointer can be one: aligned, and above what is below it on the stack. */
function isFrame(frame: bigint, above: bigint): boolean {
  return frame % wordBytes === 0n && frame >= above && frame - above < largestFrame
}

/** Follows frames as both architectures have them: the caller's frame, then where it goes on. */
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

/** Words of the stack that no frame accounts for, and the link register. */
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
 * Stops a guest and looks where its CPUs are; undefined where the VMM does not say within the time.
 * The guest is hostile: what it has in its registers and on its stacks is looked at, not believed.
 */
export async function inspectGuest(ask: Ask, limitMs: number): Promise<GuestPlace | undefined> {
  const over = delay(limitMs).then((): undefined => undefined)
  const inTime = async (question: Promise<unknown>): Promise<unknown> =>
    Promise.race([question.catch(() => undefined), over])
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
