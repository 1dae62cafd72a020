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

/** Sampled characters; undefined if they are not plain. */
type Characters = ReadonlySet<string> | undefined

function union(one: Characters, other: Characters): Characters {
  return one === undefined || other === undefined ? undefined : new Set([...one, ...other])
}

interface Row {
  readonly elements: readonly AST.Element[]
}

const rowsOf = (node: AST.Pattern | AST.Element): readonly Row[] =>
  'alternatives' in node ? node.alternatives.filter((one) => 'elements' in one) : []

/** What a node can begin with, or, where it is empty, what comes after it. */
function firstOf(node: AST.Element, after: Characters, flags: string): Characters {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const one = new RegExp(`^(?:${node.raw})`, flags.replaceAll(/[gym]/g, ''))
      return new Set(sample.filter((character) => one.test(character)))
    }
    case 'Quantifier': {
      const first = firstOf(node.element, undefined, flags)
      return node.min === 0 ? union(first, after) : first
    }
    case 'Group':
    case 'CapturingGroup':
      return rowsOf(node)
        .map((row) => firstOfRow(row, 0, after, flags))
        .reduce(union, new Set())
    case 'Assertion':
      return node.kind === 'end' ? new Set() : undefined
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return undefined
  }
}

function firstOfRow({ elements }: Row, from: number, after: Characters, flags: string): Characters {
  const [element] = elements.slice(from)
  if (element === undefined) return after
  return firstOf(element, firstOfRow({ elements }, from + 1, after, flags), flags)
}

/** Whether a repetition can end at one place only, because what follows is none of its characters. */
function endsPlainly({ element }: AST.Quantifier, after: Characters, flags: string): boolean {
  if (rowsOf(element).length > 0) return false
  const own = firstOf(element, undefined, flags)
  if (own === undefined || after === undefined) return false
  return ![...own].some((character) => after.has(character))
}

function costOfRow(row: Row, after: Characters, flags: string): number {
  return row.elements.reduce((product, element, index) => {
    const next = firstOfRow(row, index + 1, after, flags)
    if (element.type !== 'Quantifier') return product * costOf(element, next, flags)
    const { min, max } = element
    const inner = costOf(element.element, max > 1 ? undefined : next, flags)
    if (max === Infinity) return product * inner
    const choices = endsPlainly(element, next, flags) ? 1 : max - min + 1
    return product * inner ** Math.min(max, 4) * choices
  }, 1)
}

function costOf(node: AST.Pattern | AST.Element, after: Characters, flags: string): number {
  return Math.max(1, ...rowsOf(node).map((row) => costOfRow(row, after, flags)))
}

/** Whether no repetition without a limit is of more than a character, or could end elsewhere. */
function repeatsPlainly(
  node: AST.Pattern | AST.Element,
  after: Characters,
  flags: string,
): boolean {
  return rowsOf(node).every((row) =>
    row.elements.every((element, index) => {
      const next = firstOfRow(row, index + 1, after, flags)
      if (element.type !== 'Quantifier') return repeatsPlainly(element, next, flags)
      if (element.max === Infinity) return endsPlainly(element, next, flags)
      return repeatsPlainly(element.element, element.max > 1 ? undefined : next, flags)
    }),
  )
}

/** Whether a match can only begin where the text does. */
function isAnchored(pattern: AST.Pattern, flags: string): boolean {
  return (
    !flags.includes('m') &&
    rowsOf(pattern).every(
      ({ elements: [first] }) => first?.type === 'Assertion' && first.raw === '^',
    )
  )
}

/** Most tries from one place of a text that need no reason. */
const mostTries = 4096

/**
 * Whether the limits of its repetitions multiply to few tries from one place of a text. Repetitions
 * without a limit do not count.
 */
export function isCheap(pattern: Pattern): boolean {
  return costOf(parse(pattern), new Set(), pattern.flags) <= mostTries
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
  if (!isCheap(pattern)) return false
  if (quantifiersIn(pattern).every(({ max }) => max !== Infinity)) return true
  const ast = parse(pattern)
  return isAnchored(ast, pattern.flags) && repeatsPlainly(ast, new Set(), pattern.flags)
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
