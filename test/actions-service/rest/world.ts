/** What the REST API of one repository knows. */

export type Right = 'issues' | 'pull_requests' | 'actions' | 'contents'

/** What a token may do; a right that is missing is not granted. */
export interface Token {
  readonly login: string
  /** An app's token cannot ask who it is at `/user`. */
  readonly type: 'Bot' | 'User'
  readonly rights: Readonly<Partial<Record<Right, 'read' | 'write'>>>
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly login: string
  readonly type: Token['type']
  body: string
  /** The word of `minimizeComment`; null if it is shown. */
  minimized: string | null
  /** Counts writes of the body, the first included. */
  writes: number
}

export interface Pull {
  readonly number: number
  state: 'open' | 'closed'
  headSha: string
  readonly headRef: string
  /** Full name; null if the fork was deleted. */
  readonly headRepository: string | null
  readonly baseRef: string
  /** The commit that GitHub merges it into for a test. */
  readonly mergeSha: string
}

export interface Job {
  readonly id: number
  readonly name: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null
  readonly startedAt: string
}

export interface RunArtifact {
  readonly id: number
  readonly name: string
  readonly content: Buffer
  readonly createdAt: string
  readonly expired: boolean
  /** `sha256:…` as it was uploaded; undefined: that of the content. */
  readonly digest?: string
  /** As listed; undefined: that of the content. */
  readonly size?: number
}

export interface Run {
  readonly id: number
  readonly attempt: number
  readonly event: string
  readonly status: 'in_progress' | 'completed'
  readonly repository: string
  readonly headSha: string
  readonly headBranch: string
  readonly headRepository: string | null
  readonly workflowId: number
  readonly path: string
  readonly jobs: Job[]
  readonly artifacts: RunArtifact[]
  /** Its name in the artifact service, whose uploads it also lists. */
  readonly backendId: string
}

export interface Commit {
  readonly sha: string
  readonly parents: readonly string[]
}

export interface World {
  readonly repository: string
  readonly tokens: Map<string, Token>
  readonly pulls: Pull[]
  readonly comments: Comment[]
  readonly runs: Run[]
  readonly commits: Commit[]
}

export const writeToken = 'ghs_writes'
export const readToken = 'ghs_reads'
export const personalToken = 'ghp_personal'
export const bot = 'github-actions[bot]'

const readsAll = {
  issues: 'read',
  pull_requests: 'read',
  actions: 'read',
  contents: 'read',
} as const

export function newWorld(repository: string): World {
  return {
    repository,
    tokens: new Map<string, Token>([
      [writeToken, { login: bot, type: 'Bot', rights: { ...readsAll, pull_requests: 'write' } }],
      [readToken, { login: bot, type: 'Bot', rights: readsAll }],
      [personalToken, { login: 'ada', type: 'User', rights: { ...readsAll, issues: 'write' } }],
    ]),
    pulls: [],
    comments: [],
    runs: [],
    commits: [],
  }
}
