import type { ByteRanges } from '../host/files/ranges.js'

const chunkBytes = 1 << 20
/** Of a line longer than this only a part is kept: no such line means anything here. */
const lineLimit = 1 << 16

/** The lines of a text file, read piece by piece: a link map has some 20 MB. */
export function* linesOf(file: ByteRanges): Generator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    const text = rest + decoder.decode(file.read(offset, chunkBytes), { stream: true })
    const lines = text.split('\n')
    rest = (lines.pop() ?? '').slice(0, lineLimit)
    yield* lines
  }
  if (rest !== '') yield rest
}

/** The text of a file as a whole; null for one of more than `limitBytes`. */
export function textOf(file: ByteRanges, limitBytes: number): string | null {
  return file.size > limitBytes ? null : new TextDecoder().decode(file.read(0, file.size))
}
