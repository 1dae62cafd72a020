import { AsyncLocalStorage } from 'node:async_hooks'
import { isOfStoppedCall, unlessStopped } from './services/http-traffic.js'
import { stripVTControlCharacters } from 'node:util'

/**
 * The toolkit's cache functions return the same for a miss, a denial and a broken service, and only
 * print the difference. So their output is captured while they run.
 */
export interface Remark {
  readonly level: 'debug' | 'info' | 'warning' | 'error'
  readonly message: string
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
}

export function parseRemark(written: string): Remark {
  const line = stripVTControlCharacters(written).trimEnd()
  const [, level, message = ''] = /^::(debug|warning|error)::(.*)$/s.exec(line) ?? []
  return level === undefined
    ? { level: 'info', message: line }
    : { level: level as Remark['level'], message: unescapeData(message) }
}

const isComplaint = ({ level }: Remark): boolean => level === 'warning' || level === 'error'

interface Heard<T> {
  readonly value: T
  readonly remarks: readonly Remark[]
}

type Stdout = Pick<NodeJS.WriteStream, 'write'>

/** The remarks of the call in whose asynchronous context something is written. */
const hearers = new AsyncLocalStorage<Remark[]>()
/** Streams that are listened to, by so many calls. */
const listening = new Map<
  Stdout,
  { calls: number; hear: Stdout['write']; original: Stdout['write'] }
>()

function hearing(stdout: Stdout, original: Stdout['write']): Stdout['write'] {
  return (chunk: Uint8Array | string, ...rest: unknown[]): boolean => {
    const remarks = hearers.getStore()
    if (remarks !== undefined) {
      const text = Buffer.from(chunk as string).toString()
      if (isOfStoppedCall() && !text.startsWith('::add-mask::')) return true
      const remark = parseRemark(text)
      remarks.push(remark)
      if (isComplaint(remark)) return true
    }
    return Reflect.apply(original, stdout, [chunk, ...rest]) as boolean
  }
}

function listen(stdout: Stdout): void {
  const { calls = 0, hear, original } = listening.get(stdout) ?? {}
  const isHeard = hear !== undefined && stdout.write === hear
  const before = isHeard && original !== undefined ? original : stdout.write
  const now = isHeard ? hear : hearing(stdout, before)
  listening.set(stdout, { calls: calls + 1, hear: now, original: before })
  stdout.write = now
}

function endListening(stdout: Stdout): void {
  const state = listening.get(stdout)
  if (state === undefined) return
  state.calls -= 1
  if (state.calls > 0) return
  if (stdout.write === state.hear) stdout.write = state.original
  listening.delete(stdout)
}

/**
 * Runs `work` and captures what it writes to `stdout`. Warnings and errors are held back, because
 * the caller reports them once in its own words. Everything else passes; masks of secrets must. What
 * others write meanwhile passes as well. A call that is given up ends here at once; what the toolkit
 * does on is unheard.
 */
export async function captureRemarks<T>(stdout: Stdout, work: () => Promise<T>): Promise<Heard<T>> {
  const remarks: Remark[] = []
  listen(stdout)
  const done = hearers.run(remarks, work).finally(() => {
    endListening(stdout)
  })
  return { value: await unlessStopped(done), remarks }
}

/** The reason in the last warning or error, without the toolkit's prefix. */
export function lastComplaint(remarks: readonly Remark[]): string | undefined {
  return remarks
    .filter(isComplaint)
    .at(-1)
    ?.message.replace(/^Failed to (restore|save): /, '')
}
