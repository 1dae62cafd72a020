import type { RunResult } from '../result/result.js'
import { formatDuration, formatRoughBytes } from './quantities.js'

type Cache = NonNullable<RunResult['build']>['cache']
type Use = NonNullable<Cache['imageEntry']>

function foundText({ state, reason, bytes, ageMs }: Use): string {
  if (state !== 'hit') return `${state}${reason === null ? '' : ` (${reason})`}`
  const facts = [
    bytes === null ? '' : formatRoughBytes(bytes),
    ageMs === null ? '' : `saved ${formatDuration(ageMs)} ago`,
  ].filter((fact) => fact !== '')
  return ['hit', ...facts].join(', ')
}

const savedTexts: Readonly<Record<NonNullable<Use['saved']>, string>> = {
  saved: 'saved',
  'after-job': 'to be saved after the job',
  exists: 'not saved',
  off: 'not saved',
  unavailable: 'not saved',
}

function savedText({ state, saved, notSaved, bytes }: Use): string {
  if (saved === null) return ''
  const size = saved === 'saved' && state !== 'hit' && bytes !== null ? bytes : null
  const why = notSaved === null ? '' : `: ${notSaved}`
  return `; ${savedTexts[saved]}${size === null ? '' : ` ${formatRoughBytes(size)}`}${why}`
}

const describe = (use: Use): string => `${foundText(use)}${savedText(use)}`

/** What the caches did: hit or miss and why, bytes and age, saved or not and why. */
export function cacheFacts({
  image,
  compiler,
  imageEntry,
  compilerEntry,
}: Cache): readonly (readonly [name: string, text: string])[] {
  const counts = compiler === null ? [] : [`${compiler.hits} hits, ${compiler.misses} misses`]
  const parts = [...counts, ...(compilerEntry === undefined ? [] : [describe(compilerEntry)])]
  return [
    ['Image cache', imageEntry === undefined ? image : describe(imageEntry)],
    ...(parts.length === 0 ? [] : [['Compiler cache', parts.join('; ')] as const]),
  ]
}
