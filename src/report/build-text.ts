import type { RunResult } from '../result/result.js'
import { cacheFacts } from './cache-text.js'

type Build = NonNullable<RunResult['build']>
type Isolation = NonNullable<Build['isolation']>
type Fact = readonly [name: string, text: string]

const wayTexts: Readonly<Record<NonNullable<Isolation['way']>, string>> = {
  root: 'made by root',
  'user-namespace': 'made in a user namespace',
  sudo: 'made through sudo',
}

/** What held, and why not more. */
function isolationText({ held, way, network, reason }: Isolation): string {
  const why = reason === null ? '' : ` (${reason})`
  if (held === 'none')
    return `no box: the build could reach this user’s files, processes and network${why}`
  const reached = network ? `, with the host’s network${why}` : ' without a network'
  return `a box${reached}${way === null ? '' : `, ${wayTexts[way]}`}`
}

/** What separated a build from the host; none if the record does not say. */
export function isolationFacts({ isolation, cache }: Build): readonly Fact[] {
  if (isolation === undefined) return []
  const from = cache.image === 'hit' ? '; of the build in the cache' : ''
  return [['Isolation', `${isolationText(isolation)}${from}`]]
}

/** The same, and what the caches did. */
export function buildFacts(build: Build): readonly Fact[] {
  return [...isolationFacts(build), ...cacheFacts(build.cache)]
}
