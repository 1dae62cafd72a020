import type { Readable } from 'node:stream'

interface LineListeners {
  /** `whole` is false for the start of a line above the limit; the rest is dropped. */
  readonly onLine: (line: string, whole: boolean) => void
  /** End of the stream, with the error if it failed. Called once. */
  readonly onClose: (error?: Error) => void
}

/**
 * Reads a stream line by line in bounded memory: Node's readline buffers an endless line. `longest`
 * in characters; LF, CR LF or CR ends a line, invalid UTF-8 becomes U+FFFD.
 */
export function readBoundedLines(
  stream: Readable,
  longest: number,
  { onLine, onClose }: LineListeners,
): void {
  const decoder = new TextDecoder()
  let pending = ''
  let cut = false
  let closed = false
  /** The last chunk ended with CR: a LF at the start of the next one belongs to it. */
  let isAfterCr = false

  const grow = (text: string): void => {
    if (cut) return
    pending += text
    if (pending.length <= longest) return
    cut = true
    onLine(pending.slice(0, longest), false)
    pending = ''
  }
  const end = (): void => {
    if (!cut) onLine(pending, true)
    pending = ''
    cut = false
  }
  const close = (error?: Error): void => {
    if (closed) return
    closed = true
    if (pending !== '') end()
    onClose(error)
  }

  stream.on('data', (chunk: Uint8Array) => {
    const decoded = decoder.decode(chunk, { stream: true })
    if (decoded === '') return
    const text = isAfterCr && decoded.startsWith('\n') ? decoded.slice(1) : decoded
    isAfterCr = decoded.endsWith('\r')
    const [first = '', ...others] = text.split(/\r\n|[\n\r]/)
    grow(first)
    for (const piece of others) {
      end()
      grow(piece)
    }
  })
  stream.on('error', close)
  stream.on('end', () => close())
  stream.on('close', () => close())
}
