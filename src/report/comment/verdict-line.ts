import type { PhrasingContent } from 'mdast'
import type { RunResult } from '../../result/result.js'
import { sanitize } from '../../result/sanitize.js'
import { prose, strong } from '../markdown/nodes.js'
import { formatCount } from '../quantities.js'
import type { MissingRun } from './input.js'
import { describeMissing } from './missing-words.js'
import { placeText, shortName } from './phrases.js'
import type { RunFacts } from './run-facts.js'

/** Failures and missing results that the line names; the table has all. */
const mostNamed = 4
const summaryLength = 160

/** Who has to act, in the words of a reader of the pull request. */
const ownerWords: Readonly<Record<NonNullable<RunResult['verdict']['owner']>, string>> = {
  kernel: 'kernel',
  user: 'profile or workflow',
  host: 'runner',
  us: 'osv-kernel itself',
}

/** Which runs failed, why, and who has to act, a line for each; none if all passed. */
export function verdictLines(
  ranked: readonly RunFacts[],
  missing: readonly MissingRun[],
): PhrasingContent[][] {
  const isOnly = ranked.length + missing.length === 1
  const failed = ranked.filter(({ result }) => result.verdict.kind !== 'pass')
  const named = failed.slice(0, mostNamed)
  const absent = missing.slice(0, Math.max(mostNamed - named.length, 1))
  const more = failed.length - named.length + missing.length - absent.length
  return [
    ...named.map((run) => failureText(run, isOnly)),
    ...absent.map((run) => [
      ...(isOnly ? [] : [prose('⚠️ '), shortName(run.name), prose(': ')]),
      prose(describeMissing(run)),
    ]),
    ...(more > 0 ? [[prose(`… and ${formatCount(more)} more below`)]] : []),
  ]
}

function failureText({ name, result, links }: RunFacts, isOnly: boolean): PhrasingContent[] {
  const { verdict, crash } = result
  const { kind, owner } = verdict
  const place = crash?.place
  // A crash often begins with the word itself.
  const summary = verdict.summary.startsWith(`${kind}: `)
    ? verdict.summary.slice(kind.length + 2)
    : verdict.summary
  return [
    ...(isOnly
      ? []
      : [prose('❌ '), shortName(name), prose(' '), strong(prose(kind)), prose(': ')]),
    prose(sanitize(summary, summaryLength)),
    ...(place === undefined ? [] : [prose(' at '), ...placeText(place, links.source)]),
    prose(owner === null ? '' : ` (owner: ${ownerWords[owner]})`),
  ]
}
