import type { Evidence } from '../verdict.js'

/** Name of the file in the output folder that holds everything the build printed. */
export const buildLogName = 'build.log'

const errorLine =
  /\berror:|\bfatal error\b|undefined reference|\*\*\* |No rule to make target|command not found|No such file or directory|cannot find|not found/
const contextLines = 12

/**
 * The part of a build's output that tells why it failed: the first lines that name an error, for
 * later ones are mostly consequences; the last lines where none does.
 */
export function excerptFailure(lines: readonly string[]): readonly Evidence[] {
  if (lines.length === 0) return []
  const error = lines.findIndex((line) => errorLine.test(line))
  const first = error < 0 ? Math.max(0, lines.length - contextLines) : Math.max(0, error - 2)
  return [
    { source: buildLogName, firstLine: first + 1, lines: lines.slice(first, first + contextLines) },
  ]
}

/** What to do about failures that every build has at times; undefined for those that are its own. */
export function hintForFailure(lines: readonly string[]): string | undefined {
  const text = lines.slice(-200).join('\n')
  if (/Killed signal terminated program|\bcc1\w*: .*Killed|Out of memory/.test(text))
    return 'the compiler was killed, most likely for memory: lower build.jobs or add swap'
  if (text.includes('No space left on device')) return 'the disk is full'
  if (text.includes('source tree is not clean'))
    return 'the source folder holds an earlier build: run make mrproper in it'
  const [, tool] = /(?:^|: )(\S+): (?:command )?not found/m.exec(text) ?? []
  return tool === undefined
    ? undefined
    : `${tool} is missing: name it and its Debian package in build.tools`
}
