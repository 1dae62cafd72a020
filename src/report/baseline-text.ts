import type { SizeBaseline } from '../size/compare/baseline.js'
import { shortRevision } from './readable-names.js'
import { formatNumberOf } from './quantities.js'

/** What was compared with: `main at 0123456789, 3 commits before the one looked for`. */
export function baselineText({
  source,
  revision,
  behind,
  rebuilt,
}: Omit<SizeBaseline, 'totals' | 'imageWas'>): string {
  const at = revision === null ? '' : ` at ${shortRevision(revision)}`
  const away =
    behind === undefined ? '' : `, ${formatNumberOf(behind, 'commit')} before the one looked for`
  return `${source}${at}${away}${rebuilt === true ? ', built for this' : ''}`
}
