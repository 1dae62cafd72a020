import { createHash } from 'node:crypto'
import { formatHistoryLine, groupOf, type HistoryGroup, type HistoryLine } from './line.js'

export const historyFileEnd = '.jsonl'

/**
 * The file on the branch for a profile, architecture and mode. One each, so that a run adds to a
 * small file and the jobs of a matrix to different ones.
 */
export function historyFileName(group: HistoryGroup): string {
  const plain = [group.profile, group.arch, group.mode].join('-')
  const safe = plain.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]/, '_')
  if (safe === plain && plain.length <= 100) return `${safe}${historyFileEnd}`
  // The digest keeps names apart that become equal.
  const digest = createHash('sha256').update(groupOf(group)).digest('hex').slice(0, 8)
  return `${safe.slice(0, 100)}-${digest}${historyFileEnd}`
}

/** Appends lines to a text, whether or not its last line ends with a newline. */
export function withLines(text: string, lines: readonly HistoryLine[]): string {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return whole + lines.map(formatHistoryLine).join('')
}

/** The lines of both texts, each once: those of the first, then those that only the second has. */
function unitedTexts(text: string, other: string): string {
  const known = new Set(text.split('\n'))
  const more = other.split('\n').filter((line) => line !== '' && !known.has(line))
  if (more.length === 0) return text
  return `${withLines(text, [])}${more.join('\n')}\n`
}

export type HistoryFiles = ReadonlyMap<string, string>

/** Only the files that change when lines are added, with their new texts. */
export function filesWithLines(
  files: HistoryFiles,
  others: HistoryFiles,
  lines: readonly HistoryLine[],
): HistoryFiles {
  const changed = new Map<string, string>()
  const current = (name: string): string => changed.get(name) ?? files.get(name) ?? ''
  for (const [name, other] of others) {
    const united = unitedTexts(current(name), other)
    if (united !== current(name)) changed.set(name, united)
  }
  for (const line of lines) {
    const name = historyFileName(line)
    changed.set(name, withLines(current(name), [line]))
  }
  return changed
}
