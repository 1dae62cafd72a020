import { sanitize } from '../../result/sanitize.js'
import { failure, type Failure } from '../../verdict.js'
import type { ApiProblem, ApiProblemKind } from '../comment/api/problem.js'

const permission =
  'give the job `permissions: { contents: write }`; workflows of forks and of Dependabot get a token that only reads'

/** What to do about a service or a token that does not let us release. */
const remedies: Readonly<Record<ApiProblemKind, string>> = {
  'not-permitted': permission,
  'not-found': permission,
  conflict:
    'another job changes this release: give the workflow a concurrency group, and run it again',
  invalid:
    'compare the tag and the rules of the repository for tags and releases; an immutable release takes no more files',
  limited: 'run the job again later',
  broken: 'run the job again; what is in the draft is kept',
  lost: 'run the job again; what is in the draft is kept (service-wait: says how long to wait)',
}

/** A problem of the service as a failure of the step. */
export function releaseFailure(doing: string, { kind, message, needs }: ApiProblem): Failure {
  const lacks = needs === undefined ? '' : ` (it needs ${sanitize(needs)})`
  return failure('infrastructure', `${sanitize(doing)}: ${sanitize(message)}${lacks}`, {
    hint: remedies[kind],
  }).failure
}
