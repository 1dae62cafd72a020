import path from 'node:path'
import { isOrdinary } from '../plan/labels.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { RepositoryFacts } from './facts.js'
import { plainName, type Finding, type Kind } from './finding.js'
import type { KindName } from './kind-names.js'
import { kinds } from './kinds.js'
import { renderLines } from './lines.js'
import { workflowLines } from './workflow.js'

/** What the user asked for. */
export interface InitChoices {
  /** A row of the table of kinds; the first that fits if not given. */
  readonly kind?: KindName | undefined
  /** Name of the profile. */
  readonly name?: string | undefined
  /** Whether to write a workflow. */
  readonly workflow: boolean
}

interface PlannedFile {
  /** From the top of the git repository, with slashes. */
  readonly path: string
  readonly text: string
}

/** What is written, and why. */
export interface InitPlan {
  readonly kind: string
  readonly finding: Finding
  /** Name of the profile. */
  readonly name: string
  /** What else the repository could be. */
  readonly others: readonly { readonly kind: string; readonly what: string }[]
  readonly files: readonly PlannedFile[]
}

function refuseNothing(facts: RepositoryFacts): Outcome<never> {
  const looked = kinds.filter(({ name }) => name !== 'hello')
  return failure('invalid-profile', 'nothing here looks like a kernel', {
    evidence: [
      {
        source: facts.isCut ? 'looked for, in the first of many files' : 'looked for',
        firstLine: 1,
        lines: looked.map(({ name, looksFor }) => `${name}: ${looksFor}`),
      },
    ],
    hint:
      '--kind NAME writes one of these from less, e.g. --kind make for any Makefile; --kind hello ' +
      'writes an example that runs in any repository',
  })
}

function findAll(
  facts: RepositoryFacts,
  { kind }: InitChoices,
): readonly { readonly kind: Kind; readonly finding: Finding }[] {
  return kinds.flatMap((one) => {
    const finding = one.detect(facts, one.name === kind)
    return finding === undefined ? [] : [{ kind: one, finding }]
  })
}

/** Decides what a repository is and what to write for it. Reads and writes nothing. */
export function planInit(facts: RepositoryFacts, choices: InitChoices): Outcome<InitPlan> {
  const found = findAll(facts, choices)
  const chosen =
    choices.kind === undefined ? found[0] : found.find(({ kind }) => kind.name === choices.kind)
  if (chosen === undefined) {
    const asked = kinds.find(({ name }) => name === choices.kind)
    if (asked === undefined) return refuseNothing(facts)
    return failure('invalid-profile', `nothing here is ${asked.title}`, {
      hint: `it is recognised by ${asked.looksFor}`,
    })
  }
  const { kind, finding } = chosen
  const name = choices.name ?? plainName(finding.name)
  const profile = path.posix.join(facts.below, 'profiles', `${name}.yml`)
  const reference = facts.below === '' ? name : profile
  // A workflow evaluates what is in ${{ }}, wherever it stands.
  if (!isOrdinary(reference))
    return failure('invalid-profile', `the path ${JSON.stringify(profile)} is unusual`, {
      hint: 'a workflow may paste it into commands: use letters, digits, spaces and ./+@=,_- alone',
    })
  const lines = workflowLines(finding, reference)
  return success({
    kind: kind.name,
    finding,
    name,
    others: found
      .filter((one) => one !== chosen)
      .map((one) => ({ kind: one.kind.name, what: one.finding.what })),
    files: [
      { path: profile, text: renderLines(finding.profile) },
      ...(choices.workflow
        ? [{ path: '.github/workflows/kernel.yml', text: renderLines(lines) }]
        : []),
    ],
  })
}
