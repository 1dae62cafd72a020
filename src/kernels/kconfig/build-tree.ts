import type { Expression } from './expression.js'
import type { Variables } from './macros.js'
import {
  assignVariable,
  resolveSource,
  isPattern,
  type KconfigFiles,
  type SourceStatement,
} from './sources.js'
import type { Attribute, OptionType, Statement } from './statements.js'
import type { Choice, Definition, KconfigSymbol, KconfigTree, Prompt, Selection } from './tree.js'

type Entry = Extract<Statement, { kind: 'entry' }>

/** What surrounding blocks pass on to their entries. */
interface Surroundings {
  readonly dependsOn: readonly Expression[]
  readonly visibleIf: readonly Expression[]
  readonly choice: (Choice & { readonly members: string[] }) | null
}

function pick<Kind extends Attribute['kind']>(
  attributes: readonly Attribute[],
  kind: Kind,
): readonly Extract<Attribute, { kind: Kind }>[] {
  return attributes.filter(
    (attribute): attribute is Extract<Attribute, { kind: Kind }> => attribute.kind === kind,
  )
}

function listConditions(...conditions: readonly (Expression | null)[]): readonly Expression[] {
  return conditions.filter((condition) => condition !== null)
}

function enterBlock(around: Surroundings, entry: Entry): Surroundings {
  const prompts = pick(entry.attributes, 'prompt')
  const own = pick(entry.attributes, 'depends').map(({ on }) => on)
  const hides = [
    ...pick(entry.attributes, 'visible').map(({ condition }) => condition),
    ...(entry.entry === 'choice' ? listConditions(prompts[0]?.condition ?? null) : []),
  ]
  return {
    dependsOn: [...around.dependsOn, ...own],
    visibleIf: [...around.visibleIf, ...hides],
    choice:
      entry.entry === 'choice'
        ? {
            title: prompts[0]?.text ?? '',
            members: [],
            defaults: pick(entry.attributes, 'default'),
          }
        : around.choice,
  }
}

/** Collects a tree from its statements in order. */
class TreeBuilder {
  readonly symbols = new Map<string, { type: OptionType | null; definitions: Definition[] }>()
  readonly selections = new Map<string, Selection[]>()
  modulesOption: string | null = null

  define(file: string, entry: Entry, around: Surroundings): void {
    const { attributes } = entry
    const dependsOn = [...around.dependsOn, ...pick(attributes, 'depends').map(({ on }) => on)]
    const prompts = pick(attributes, 'prompt').map(({ text, condition }): Prompt => ({
      text,
      conditions: [...around.visibleIf, ...listConditions(condition)],
    }))
    const symbol = this.symbols.get(entry.name) ?? { type: null, definitions: [] }
    symbol.type ??= pick(attributes, 'type')[0]?.type ?? null
    symbol.definitions.push({
      file,
      line: entry.line,
      dependsOn,
      prompts,
      defaults: pick(attributes, 'default'),
      ranges: pick(attributes, 'range'),
      choice: around.choice,
    })
    this.symbols.set(entry.name, symbol)
    around.choice?.members.push(entry.name)
    if (pick(attributes, 'modules').length > 0) this.modulesOption = entry.name
    for (const { kind, target, condition } of [
      ...pick(attributes, 'select'),
      ...pick(attributes, 'imply'),
    ]) {
      const selection = {
        kind,
        by: entry.name,
        conditions: [...dependsOn, ...listConditions(condition)],
      }
      const known = this.selections.get(target)
      if (known === undefined) this.selections.set(target, [selection])
      else known.push(selection)
    }
  }
}

const nowhere: Surroundings = { dependsOn: [], visibleIf: [], choice: null }

/** Joins parsed files into one tree, starting at `root`; follows every include. */
export function buildKconfigTree(
  root: string,
  files: KconfigFiles,
  given: Variables = new Map(),
): KconfigTree {
  const builder = new TreeBuilder()
  const variables = new Map(given)
  const unreadable = new Set<string>()
  const seen = new Set<string>()
  /** Files being walked, to detect files that include themselves. */
  const open = new Set<string>()

  function include(source: SourceStatement, from: string, around: Surroundings): void {
    const file = resolveSource(source, from, variables)
    if (file === undefined) unreadable.add(source.path)
    else if (isPattern(file))
      for (const match of files.matches.get(file) ?? []) walk(match, around, source.optional)
    else walk(file, around, source.optional)
  }

  function walk(file: string, around: Surroundings, optional: boolean): void {
    const parsed = files.parsed.get(file)
    if (parsed === undefined && !optional) unreadable.add(file)
    if (parsed === undefined || open.has(file)) return
    seen.add(file)
    open.add(file)
    const blocks = [around]
    for (const statement of parsed.statements) {
      const current = blocks.at(-1) ?? around
      if (statement.kind === 'source') include(statement, file, current)
      else if (statement.kind === 'assign') assignVariable(variables, statement)
      else if (statement.kind === 'end') blocks.pop()
      else if (statement.kind === 'if')
        blocks.push({ ...current, dependsOn: [...current.dependsOn, statement.condition] })
      else if (statement.entry === 'config') builder.define(file, statement, current)
      else if (statement.entry !== 'comment') blocks.push(enterBlock(current, statement))
    }
    open.delete(file)
  }
  walk(root, nowhere, false)

  return {
    symbols: new Map(
      Array.from(builder.symbols, ([name, symbol]): [string, KconfigSymbol] => [
        name,
        { name, ...symbol },
      ]),
    ),
    selections: builder.selections,
    modulesOption: builder.modulesOption,
    variables,
    files: seen.size,
    unreadable: [...unreadable],
    notUnderstood: [...seen].flatMap((file) =>
      (files.parsed.get(file)?.notUnderstood ?? []).map((line) => ({ file, ...line })),
    ),
  }
}
