import type { CrashIdentity } from '../../verdict.js'
import type { Crash } from './crash.js'
import { bareFunctionName } from './function-name.js'
import { traceFunctions } from './trace-functions.js'

const maxNameLength = 120

/**
 * The kernel's message without the parts that vary between runs: addresses, numbers, processes, and
 * the source line of an assertion, which moves with every edit of its file.
 */
function stableMessage(text: string): string {
  return text
    .replace(/ \([^()]{0,400}: \d+\)$/, '')
    .replace(/\[[^\]]{1,64}\]/g, '')
    .replace(/(?:,? (?:addr|address):? )?\b0x[\da-f]+\b/gi, ' N')
    .replace(/\b(?=[a-f]{0,15}\d)[\da-f]{8,16}\b/gi, 'N')
    .replace(/\b\d+(?:\.\d+)?(?:ms|us|s|kB|K|M)?\b/g, 'N')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxNameLength)
}

function kindOf({ entry, title }: Crash): string {
  const { called } = entry
  if (typeof called === 'string') return called
  return stableMessage(called?.exec(title)?.[1] ?? title)
}

/** The first function that is not a crash handler; null if there is none. */
function functionOf({ entry, vocabulary, title }: Crash, lines: readonly string[]): string | null {
  if (entry.placeless === true) return null
  const names = traceFunctions(lines, title).map(bareFunctionName)
  return (
    names.find(
      (name) => name !== '' && !name.startsWith('?') && vocabulary.handlers?.test(name) !== true,
    ) ?? null
  )
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * Names a crash by its kind and function, stable between runs. `lines` is its report.
 * Undefined for a program's exit, which is not a crash.
 */
export function identifyCrash(crash: Crash, lines: readonly string[]): CrashIdentity | undefined {
  const { entry, vocabulary } = crash
  if (entry.severity === 'exit') return undefined
  const kind = kindOf(crash)
  const place = functionOf(crash, lines)
  const own = typeof entry.called === 'string' ? [] : [slug(kind)]
  return {
    title: place === null ? kind : `${kind} in ${place}`,
    function: place,
    id: [vocabulary.name, entry.id, ...own, ...(place === null ? [] : [place])].join('/'),
  }
}
