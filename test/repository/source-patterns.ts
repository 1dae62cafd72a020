import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { RegExpParser, type AST } from '@eslint-community/regexpp'
import ts from 'typescript'

/** A regular expression, and where it is written. */
export interface WrittenPattern {
  readonly source: string
  readonly flags: string
  readonly line: number
}

type Pattern = Pick<WrittenPattern, 'source' | 'flags'>

/** A bundle of the page, built from sources that are read themselves. */
const generated = 'bundle.ts'

/** The literals of a TypeScript file. */
export function literalsIn(text: string): readonly WrittenPattern[] {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest)
  const found: WrittenPattern[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
      found.push({ source, flags, line: line + 1 })
    }
    ts.forEachChild(node, walk)
  }
  walk(file)
  return found
}

/** The sources below a folder, by path. */
export function readSources(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && path.basename(file) !== generated,
  )
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
}

/** All literals below a folder, with their files. */
export function sourcePatterns(
  root: string,
): readonly (WrittenPattern & { readonly file: string })[] {
  return [...readSources(root)].flatMap(([file, text]) =>
    literalsIn(text).map((found) => ({ file, ...found })),
  )
}

export function nameOf({ source, flags }: Pattern): string {
  return `/${source}/${flags}`
}

function parse({ source, flags }: Pattern): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
}

/** Characters by which two classes are compared: those of messages, and some beyond. */
const sample = [
  ...Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)),
  ...['‘', '’', '‣', '漢', '\ufeff'],
]

/** The sampled characters that a node can begin with; undefined if that is not plain. */
function firstCharacters(node: AST.Element, flags: string): ReadonlySet<string> | undefined {
  if (node.type === 'Quantifier' && node.min > 0) return firstCharacters(node.element, flags)
  if (!['Character', 'CharacterSet', 'CharacterClass'].includes(node.type)) return undefined
  const one = new RegExp(`^(?:${node.raw})`, flags.replaceAll(/[gym]/g, ''))
  return new Set(sample.filter((character) => one.test(character)))
}

/** Whether a repetition can end at one place only, because what follows is none of its characters. */
function endsPlainly(
  { element }: AST.Quantifier,
  next: AST.Element | undefined,
  flags: string,
): boolean {
  if (next === undefined) return true
  const own = firstCharacters(element, flags)
  const following = firstCharacters(next, flags)
  if (own === undefined || following === undefined) return false
  return ![...own].some((character) => following.has(character))
}

function costOfRow(elements: readonly AST.Element[], flags: string): number {
  return elements.reduce((product, element, index) => {
    if (element.type !== 'Quantifier') return product * costOf(element, flags)
    const inner = costOf(element.element, flags)
    const { min, max } = element
    if (max === Infinity) return product * inner
    const isPlain = inner === 1 && endsPlainly(element, elements[index + 1], flags)
    return product * inner ** Math.min(max, 4) * (isPlain ? 1 : max - min + 1)
  }, 1)
}

function costOf(node: AST.Pattern | AST.Element, flags: string): number {
  if (!('alternatives' in node)) return 1
  const costs = node.alternatives.map((one) =>
    'elements' in one ? costOfRow(one.elements, flags) : 1,
  )
  return Math.max(1, ...costs)
}

/** Most tries from one place of a text that need no reason. */
const mostTries = 1000

/**
 * Whether the limits of its repetitions multiply to few tries from one place of a text. Repetitions
 * without a limit do not count.
 */
export function isCheap(pattern: Pattern): boolean {
  return costOf(parse(pattern), pattern.flags) <= mostTries
}

function quantifiersIn(pattern: Pattern): readonly AST.Quantifier[] {
  const found: AST.Quantifier[] = []
  const walk = (node: AST.Pattern | AST.Alternative | AST.Element): void => {
    if (node.type === 'Quantifier') {
      found.push(node)
      walk(node.element)
    }
    if ('alternatives' in node) for (const one of node.alternatives) walk(one)
    if (node.type === 'Alternative') node.elements.forEach(walk)
  }
  walk(parse(pattern))
  return found
}

/** Whether the shape alone shows that the steps grow with the text and no faster. */
export function isPlainlyLinear(pattern: Pattern): boolean {
  return quantifiersIn(pattern).every(({ max }) => max !== Infinity) && isCheap(pattern)
}

/**
 * The same expression with small limits, which repeats without limit where this one does: a checker
 * would unroll the limits.
 */
export function withSmallLimits(pattern: Pattern): string {
  const edits = quantifiersIn(pattern).flatMap(({ min, max, greedy, element, end }) => {
    if (min <= 2 && (max === Infinity || max <= 3)) return []
    const atLeast = Math.min(min, 1)
    const unlimited = atLeast === 0 ? '*' : '+'
    const limits = max === Infinity ? unlimited : `{${atLeast},2}`
    return [{ from: element.end, to: end, text: limits + (greedy ? '' : '?') }]
  })
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to),
      pattern.source,
    )
}
