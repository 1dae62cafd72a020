import type { PhrasingContent, RootContent } from 'mdast'
import { formatCount } from '../quantities.js'
import { code, paragraph, prose } from '../markdown/nodes.js'
import { bootLine } from './boot-line.js'
import { budgetLine } from './budget-line.js'
import type { CommentInput, MissingRun } from './input.js'
import { shortName } from './phrases.js'
import type { RunFacts } from './run-facts.js'
import { causeLine, sizeLine } from './size-line.js'
import { verdictLines } from './verdict-line.js'

/** The lines at the top, which are the answer: verdicts, sizes and their causes, boot, budgets. */
export function answerNodes(input: CommentInput, ranked: readonly RunFacts[]): RootContent[] {
  const lines = isQuiet(ranked, input.missing)
    ? [[prose('Sizes, boot time and memory are as before.')]]
    : [
        ...verdictLines(ranked, input.missing),
        sizeLine(ranked),
        causeLine(ranked),
        bootLine(ranked),
        budgetLine(ranked),
      ].filter((line) => line.length > 0)
  return [
    { type: 'heading', depth: 3, children: titleOf(input, ranked) },
    ...(lines.length === 0 ? [] : [paragraph(...broken(lines))]),
  ]
}

function broken(lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...line,
  ])
}

/** The verdicts in one line: of a single kernel its name, of several how many passed. */
function titleOf(
  { missing, settings }: CommentInput,
  ranked: readonly RunFacts[],
): PhrasingContent[] {
  const { key } = settings
  const named = key === 'default' ? [] : [code(key), prose(': ')]
  const failed = ranked.filter(({ result }) => result.verdict.kind !== 'pass').length
  const mark = failed > 0 ? '❌' : missing.length > 0 ? '⚠️' : '✅'
  return [prose(`${mark} `), ...named, ...verdicts(ranked, missing, failed)]
}

function verdicts(
  ranked: readonly RunFacts[],
  missing: readonly MissingRun[],
  failed: number,
): PhrasingContent[] {
  const all = ranked.length + missing.length
  const [first] = ranked
  const [absent] = missing
  const quiet = isQuiet(ranked, missing) ? ', nothing changed' : ''
  if (all === 0) return [prose('No kernel was run')]
  if (all === 1 && absent !== undefined) return [shortName(absent.name), prose(' has no result')]
  if (all === 1 && first !== undefined) {
    const { kind } = first.result.verdict
    const ended = kind === 'pass' ? ` passed${quiet}` : `: ${kind}`
    return [shortName(first.name), prose(ended)]
  }
  const passed = `${formatCount(ranked.length - failed)} of ${formatCount(all)} kernels passed`
  const others = [
    ...(failed === 0 ? [] : [`${formatCount(failed)} failed`]),
    ...(missing.length === 0 ? [] : [`${formatCount(missing.length)} without a result`]),
  ]
  return [prose(`${[passed, ...others].join(', ')}${quiet}`)]
}

/** Whether everything passed and was compared, and nothing is different. */
export function isQuiet(ranked: readonly RunFacts[], missing: readonly MissingRun[]): boolean {
  return (
    missing.length === 0 &&
    ranked.length > 0 &&
    ranked.every(
      ({ urgency, size, boot }) =>
        urgency === 'unchanged' &&
        size?.before != null &&
        boot.every(({ compared }) => compared !== null),
    )
  )
}
