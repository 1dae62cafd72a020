import type { FoundTag } from '../../host/git/tags.js'

/** A tag that names a version. */
interface Release {
  /** What comes before the version: `app-a/` of `app-a/v1.2.0`. Releases of one series are compared. */
  readonly series: string
  readonly numbers: readonly number[]
  /** −1 before the version, such as `-rc.1`; 1 after it, such as `-hotfix2`. */
  readonly phase: -1 | 0 | 1
  /** The rest in its parts: `rc`, 1. */
  readonly rest: readonly (string | number)[]
}

/** What names a version that is not yet out; a number alone is one in semantic versions. */
const early =
  /^(?:alpha|beta|rc|pre|preview|dev|nightly|snapshot|canary|next|milestone|test|[abcm]\d|\d)/i

function phaseOf(rest: string): Release['phase'] {
  if (rest === '') return 0
  return early.test(rest) ? -1 : 1
}

/** Reads `v1.2.0-rc.1`, `app/1.2`, `release-6.12-rc3`; undefined for a tag without a dotted version. */
export function parseRelease(tag: string): Release | undefined {
  for (let at = 0; at < tag.length; at += 1) {
    if (at > 0 && !'/@_-'.includes(tag[at - 1] ?? '')) continue
    const found = /^v?(\d+(?:\.\d+)+)/i.exec(tag.slice(at))
    if (found === null) continue
    const [whole = '', version = ''] = found
    // Build metadata has no order.
    const [after = ''] = tag.slice(at + whole.length).split('+')
    const rest = after.replace(/^[-._~]/, '')
    return {
      series: tag.slice(0, at),
      numbers: version.split('.').map(Number),
      phase: phaseOf(rest),
      rest: (rest.match(/\d+|[a-z]+/gi) ?? []).map((part) =>
        /^\d/.test(part) ? Number(part) : part,
      ),
    }
  }
  return undefined
}

function compareParts(a: Release['rest'], b: Release['rest']): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index], b[index]]
    if (one === other) continue
    // The shorter comes first: rc before rc.1.
    if (one === undefined) return -1
    if (other === undefined) return 1
    if (typeof one === 'number' && typeof other === 'number') return one - other
    // Numbers come before words, as in semantic versions.
    if (typeof one === 'number') return -1
    if (typeof other === 'number') return 1
    return one < other ? -1 : 1
  }
  return 0
}

/** The order of two versions: of 1.2.0-rc.1, 1.2.0 and 1.2.0-hotfix1 each is before the next. */
function compareReleases(a: Release, b: Release): number {
  const length = Math.max(a.numbers.length, b.numbers.length)
  for (let index = 0; index < length; index += 1) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0)
    if (difference !== 0) return difference
  }
  return a.phase - b.phase || compareParts(a.rest, b.rest)
}

/**
 * The release before one, among the tags that lead to it: the highest lower version of its series. A
 * release that is out is compared with the last one that was, if there is one; an early version with
 * whatever came before it. Undefined if there is none.
 */
export function releaseBefore(own: Release, tags: readonly FoundTag[]): FoundTag | undefined {
  const lower = tags
    .flatMap((found) => {
      const release = parseRelease(found.tag)
      return release?.series === own.series && compareReleases(release, own) < 0
        ? [{ found, release }]
        : []
    })
    .toSorted((a, b) => compareReleases(b.release, a.release))
  const out = own.phase < 0 ? [] : lower.filter(({ release }) => release.phase >= 0)
  return (out[0] ?? lower[0])?.found
}
