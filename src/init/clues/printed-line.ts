import { clueIn, textsNamed, type Clue, type RepositoryFacts } from '../facts.js'

const sources = /\.(?:c|cc|cpp|cxx|rs|zig|S|s|asm|nim|d|adb)$/

/** A text that a call prints, or that assembler holds. Escapes and formats end it. */
const printed =
  /(?:print|puts|log|write|info|say|putstr|send)\w{0,20}!?\s{0,2}\(\s{0,4}(?:\w{1,40},\s{0,2})?"([^"\\%{\n]{5,80})|\.(?:ascii|asciz|string)\s{1,8}"([^"\\%]{5,80})|\bd[bB]\s{1,8}["']([^"'\\%]{5,80})/i

const greeting = /hello|ready|boot|start|welcome|running|alive|online|version|kernel|\bup\b/i
const trouble =
  /panic|fail|error|fault|assert|abort|unable|cannot|can't|invalid|unknown|bad |usage|not |missing|exception/i

/**
 * A line that the sources print and that looks like a greeting. It is a guess, and a careful one: what
 * is printed when something is wrong is left out.
 */
export function findGreeting(facts: RepositoryFacts, folder = ''): Clue<string> | undefined {
  const inside = (file: string): boolean => folder === '' || file.startsWith(`${folder}/`)
  for (const [file, text] of textsNamed(facts, (base, at) => sources.test(base) && inside(at))) {
    if (/(?:^|\/)(?:tests?|tools?|scripts?|host)\//.test(file)) continue
    const clue = clueIn(file, text, (line) => {
      const [, ...groups]: readonly (string | undefined)[] = printed.exec(line) ?? []
      const words = groups.find((group) => group !== undefined)?.trim()
      const isGreeting = words !== undefined && greeting.test(words) && !trouble.test(words)
      return isGreeting && words.length >= 5 ? words : undefined
    })
    if (clue !== undefined) return clue
  }
  return undefined
}
