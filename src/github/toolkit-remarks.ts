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

/**
 * Runs `work` and captures what it writes to `stdout`. Warnings and errors are held back, because
 * the caller reports them once in its own words. Everything else passes; masks of secrets must.
 */
export async function captureRemarks<T>(
  stdout: Pick<NodeJS.WriteStream, 'write'>,
  work: () => Promise<T>,
): Promise<Heard<T>> {
  const original = stdout.write
  const remarks: Remark[] = []
  const listen = (chunk: Uint8Array | string, ...rest: unknown[]): boolean => {
    const remark = parseRemark(Buffer.from(chunk as string).toString())
    remarks.push(remark)
    if (isComplaint(remark)) return true
    return Reflect.apply(original, stdout, [chunk, ...rest]) as boolean
  }
  stdout.write = listen
  try {
    return { value: await work(), remarks }
  } finally {
    stdout.write = original
  }
}

/** The reason in the last warning or error, without the toolkit's prefix. */
export function lastComplaint(remarks: readonly Remark[]): string | undefined {
  return remarks
    .filter(isComplaint)
    .at(-1)
    ?.message.replace(/^Failed to (restore|save): /, '')
}
