import { sanitize } from '../../result/sanitize.js'
import type { ApiProblem, ApiProblemKind } from './api/problem.js'

/** What to do about a service or token that does not let us comment. */
const remedies: Readonly<Record<ApiProblemKind, string>> = {
  'not-permitted':
    'Pull requests of forks and of Dependabot get a token that only reads: let a second workflow ' +
    'comment, as docs/forks.md of osv-kernel-action shows. Elsewhere give the job ' +
    '`permissions: { pull-requests: write, actions: read, contents: read }`.',
  'not-found':
    'The token may not see it, or it is gone. The job needs ' +
    '`permissions: { pull-requests: write, actions: read, contents: read }`.',
  conflict: 'Somebody changed it at the same moment; the next run comments again.',
  invalid: 'If this stays so, please report it with this log.',
  limited: 'The next run comments again.',
  broken: 'The next run comments again.',
  lost: 'The next run comments again; the input service-wait says how long to wait.',
}

/** Why something could not be done, with the way out. */
export function describeProblem(what: string, { kind, message, needs }: ApiProblem): string {
  const lacks = needs === undefined ? '' : `; it needs ${sanitize(needs)}`
  return `${what}: ${sanitize(message)}${lacks}. ${remedies[kind]}`
}
