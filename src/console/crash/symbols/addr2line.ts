import { toPlainText } from '../../input/plain-text.js'

/** A function and its place in the source; null if unknown. */
export interface SourcePlace {
  readonly function: string | null
  readonly file: string | null
  readonly line: number | null
}

/** The functions at one address, innermost first; each is inlined into the next. */
export type Frames = readonly SourcePlace[]

/** Template names can be long enough to hide everything else. */
const maxNameLength = 200
/** Enough for 200 addresses of 24 frames with two lines each. */
export const maxAnswerLines = 10_000
/** Deeper than any compiler inlines on its own. */
const maxFrames = 24

/**
 * Looks up all addresses in one run (binutils' and LLVM's tool take the same options): functions,
 * inlined ones too, demangled, each answer preceded by its address. With a section, addresses are
 * relative to it (binutils only).
 */
export function addr2lineCommand(
  tool: string,
  elf: string,
  queries: readonly string[],
  section?: string,
): readonly string[] {
  const within = section === undefined ? [] : ['-j', section]
  return [tool, '-e', elf, ...within, '-f', '-i', '-C', '-a', ...queries]
}

function parseFunction(text: string): string | null {
  const name = toPlainText(text)
  if (name.startsWith('?')) return null
  return name.length <= maxNameLength ? name : `${name.slice(0, maxNameLength)}…`
}

/** `file:line`, where either may be `?`; binutils may add `(discriminator 3)`, LLVM a column. */
function parsePlace(text: string): Pick<SourcePlace, 'file' | 'line'> {
  const place = toPlainText(text).replace(/ \(discriminator \d+\)$/, '')
  const colon = place.lastIndexOf(':')
  const file = place.slice(0, Math.max(0, colon))
  if (file === '' || file.startsWith('?')) return { file: null, line: null }
  const line = Number(place.slice(colon + 1))
  return { file, line: Number.isInteger(line) && line > 0 ? line : null }
}

/** addr2line's answers in query order; empty for unknown addresses. */
export function parseAddr2line(lines: readonly string[]): readonly Frames[] {
  const answers: SourcePlace[][] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (/^0x[\da-f]{1,16}$/.test(line)) {
      answers.push([])
      at += 1
      continue
    }
    const name = parseFunction(line)
    const place = parsePlace(lines[at + 1] ?? '')
    const frames = answers.at(-1)
    if (frames !== undefined && frames.length < maxFrames && (name ?? place.file) !== null)
      frames.push({ function: name, ...place })
    at += 2
  }
  return answers
}
