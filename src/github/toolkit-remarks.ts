import { stripVTControlCharacters } from 'node:util'

/**
 * The toolkit's cache functions answer the same for a miss, a denial and a broken service: they
 * print the difference and swallow it. So what they print is read while they work.
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

export interface Heard<T> {
  readonly value: T
  readonly remarks: readonly Remark[]
}

/**
 * Runs `work` and notes what is written to `stdout` meanwhile. Warnings and errors are held back:
 * our caller words them, once. Everything else passes; masks of secrets must.
 */
export async function hearRemarks<T>(
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

/** The reason of the last complaint, without the toolkit's lead-in. */
export function complaintAmong(remarks: readonly Remark[]): string | undefined {
  return remarks
    .filter(isComplaint)
    .at(-1)
    ?.message.replace(/^Failed to (restore|save): /, '')
}
