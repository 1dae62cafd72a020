type Env = Readonly<Record<string, string | undefined>>

export const saveChoices = ['auto', 'true', 'false'] as const
export type SaveChoice = (typeof saveChoices)[number]

/** The inputs that decide on caches. */
export interface CacheInputChoices {
  readonly cache: boolean
  readonly restoreCache: boolean
  readonly saveCache: SaveChoice
}

/** Why something is not done; null if it is. */
export interface CachePolicy {
  readonly restore: string | null
  /** Images and the compiler cache: large, and of use to later runs only from the default branch. */
  readonly save: string | null
  /** Results, which baselines are made of: small, and of use to the pull requests of any branch. */
  readonly saveResults: string | null
}

/** These run for a branch of the repository, on code that is in it. */
const trustedEvents: ReadonlySet<string> = new Set([
  ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'],
])

/**
 * These run with the default branch's caches, although what they check out may be a stranger's: one
 * poisoned entry would reach every later run.
 */
const strangersEvents: ReadonlySet<string> = new Set([
  ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'],
])

const eventNames: Readonly<Record<string, string>> = {
  pull_request: 'pull requests',
  merge_group: 'the merge queue',
  release: 'releases',
}

function ofMode(
  { ACTIONS_CACHE_MODE: mode = '' }: Env,
  forbidden: readonly string[],
): string | null {
  const written = mode.trim().toLowerCase()
  return forbidden.includes(written) ? `the workflow sets cache-mode: ${written}` : null
}

/** Why runs like this one do not save on their own accord. */
function ofEvent(env: Env, isOfDefaultBranch: boolean): CachePolicy['save'] {
  const { GITHUB_EVENT_NAME: event = 'push', GITHUB_REF: ref = '' } = env
  const hint = 'save-cache: true would'
  if (ref.startsWith('refs/tags/')) return `runs of tags do not save; ${hint}`
  if (!trustedEvents.has(event)) return `runs of ${eventNames[event] ?? event} do not save; ${hint}`
  return isOfDefaultBranch ? null : `only runs of the default branch save; ${hint}`
}

/** Decides what this run may do with the caches. */
export function decideCachePolicy(
  { cache, restoreCache, saveCache }: CacheInputChoices,
  env: Env,
  isOfDefaultBranch: boolean,
): CachePolicy {
  if (!cache) {
    const off = 'the input cache is false'
    return { restore: off, save: off, saveResults: off }
  }
  const restore =
    ofMode(env, ['none', 'write-only']) ??
    (restoreCache ? null : 'the input restore-cache is false')
  const { GITHUB_EVENT_NAME: event = '' } = env
  const never =
    ofMode(env, ['none', 'read']) ??
    (saveCache === 'false' ? 'the input save-cache is false' : null) ??
    (strangersEvents.has(event)
      ? `runs of ${event} never save: their code may be a stranger's`
      : null)
  if (never !== null) return { restore, save: never, saveResults: never }
  return {
    restore,
    save: saveCache === 'true' ? null : ofEvent(env, isOfDefaultBranch),
    // Whatever was asked for, a pull request's results are never a baseline.
    saveResults: event.startsWith('pull_request')
      ? 'results of pull requests are not baselines'
      : ofEvent(env, true),
  }
}
