import { firstProblem, type Absence } from '../../host/git/absence.js'

/** Why there is no baseline and what to change, as one sentence in a report. */
export interface NoMergeBase {
  readonly missing: string
}

/** How to get the history that a shallow clone lacks. */
export const shallowRemedy =
  'the clone is shallow: check out with `fetch-depth: 0`, or `git fetch --unshallow`'

/** actions/checkout fetches with credentials that later steps may not have. */
const fullCheckout = 'write `fetch-depth: 0` at actions/checkout'

const noFolder = 'there is no git repository here'

export function missingCommit(absence: Absence): NoMergeBase {
  switch (absence.kind) {
    case 'no-repository':
      return { missing: `${noFolder}; run actions/checkout before this step` }
    case 'no-git-no-repository':
      return {
        missing: `${noFolder}, and git is not installed: actions/checkout then downloads files alone; install git before actions/checkout`,
      }
    case 'no-git':
      return { missing: 'git is not installed; install it before this step' }
    case 'unreadable':
      return {
        missing: `git cannot read the repository: ${absence.message}; let the user of this job read its .git`,
      }
    case 'no-commit':
      return { missing: 'the repository has no commit yet; commit first' }
  }
}

/** What git prints when a server wants a user, in C.UTF-8; of a private repository also "not found". */
const wantsUser =
  /could not read (?:Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]|Repository not found|[Rr]epository '.{1,500}' not found/

/** Why a remote gave nothing, from git's messages. */
export function fetchProblem(messages: string): string {
  return wantsUser.test(messages)
    ? 'its remote wants credentials, and the checkout kept none (persist-credentials: false)'
    : firstProblem(messages)
}

/** The history or the branch is not in the checkout, and could not be fetched. */
export function missingFetch(what: string, problem: string): NoMergeBase {
  return {
    missing: `${what} is not in this checkout and cannot be fetched: ${problem}; ${fullCheckout}`,
  }
}

/** The branch is not in the checkout, and nothing may be fetched. */
export function missingBranch(branch: string | null): NoMergeBase {
  return {
    missing:
      branch === null
        ? 'the default branch is not known here; name it with `base:` (--base)'
        : `there is no branch ${branch} here; fetch it, or ${fullCheckout}`,
  }
}

export const noCommonCommit = (label: string): NoMergeBase => ({
  missing: `HEAD and ${label} have no commit in common; name another branch with \`base:\` (--base)`,
})

/** Nothing to change: there is nothing before. */
export const firstCommit = (label: string): NoMergeBase => ({
  missing: `HEAD is the first commit of ${label}, so there is nothing before it`,
})

export const noEarlierTag = (start: string): NoMergeBase => ({
  missing: `no tag leads to ${start.slice(0, 10)}: there is no earlier release to compare with`,
})

/** `series` is what the tags of its releases begin with, such as `web/`. */
export const noReleaseBefore = (tag: string, series: string): NoMergeBase => ({
  missing: `no tag with a lower version${series === '' ? '' : ` after ${series}`} leads to ${tag}: there is no earlier release to compare with`,
})

/** Stored results are not used. */
export const resultsOff =
  'stored results are turned off (`cache: false`, --no-cache); name an earlier result.json as `baseline:`'

export const resultsUnavailable = (reason: string): string =>
  `stored results cannot be read: ${reason}; run it again later, or name an earlier result.json as \`baseline:\``

/** No commit has a boot to compare with. */
export const bootRemedy = (label: string, commits: readonly string[]): string => {
  const [first = ''] = commits
  const which =
    commits.length === 1
      ? `${first.slice(0, 10)} of ${label} has no stored boot`
      : `none of ${commits.length} commits of ${label} up to ${first.slice(0, 10)} has a stored boot`
  return `${which}; run this profile there (in a workflow: on pushes to ${label})`
}

/** How to get sizes of the compiler that is here. */
export const rebuildRemedy =
  'write `baseline: rebuild` (--baseline rebuild) to have it built with this one'

/** How to get a result for a commit. */
export const storeRemedy = (label: string): string =>
  `run this profile there (in a workflow: on pushes to ${label}), or write \`baseline: rebuild\` (--baseline rebuild)`
