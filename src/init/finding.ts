import type { RepositoryFacts } from './facts.js'
import type { KindName } from './kind-names.js'
import type { Line } from './lines.js'

/** What a repository turned out to be, and what to write for it. */
export interface Finding {
  /** What was recognised and by what: `a kernel that make builds: Makefile:3 …`. */
  readonly what: string
  /** Name of its profile: letters, digits and hyphens. */
  readonly name: string
  readonly profile: readonly Line[]
  /** Steps of the job before the action, indented by six. */
  readonly steps?: readonly Line[]
  /** More inputs of the action, indented by ten. */
  readonly inputs?: readonly Line[]
  /** More inputs of the checkout, indented by ten. */
  readonly checkout?: readonly Line[]
  readonly timeoutMinutes: number
  /** What the user has to fill in or to know before the first run; sentences. */
  readonly remarks: readonly string[]
}

/** One sort of repository. */
export interface Kind {
  readonly name: KindName
  /** `an OSv tree` */
  readonly title: string
  /** What it is recognised by. */
  readonly looksFor: string
  /** `isAsked`: the user named it, so that less is enough. */
  readonly detect: (facts: RepositoryFacts, isAsked: boolean) => Finding | undefined
}

/** A name for files and jobs. */
export function plainName(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
  return plain === '' ? 'kernel' : plain
}
