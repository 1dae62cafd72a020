import { createHash } from 'node:crypto'
import path from 'node:path'
import { canonicalJson } from '../cache/key.js'
import { jobKeys, type PlannedJob } from './job.js'
import { slug } from './slug.js'

/** The artifact in which a workflow leaves its plan of jobs. */
export const planArtifactName = 'osv-kernel-plan'

export interface NameFacts {
  readonly profile: string
  readonly arch: string
  /** Path of the profile in the workspace; undefined if its name alone leads to it. */
  readonly place: string | undefined
  /** The accelerator, if the workflow asks for one. */
  readonly accelerator: string | undefined
  readonly overrides: readonly string[]
  /** The name of these overrides, if a plan of jobs has one; it takes their place in the name. */
  readonly setName?: string | undefined
  /** The job's matrix as JSON; `null` or empty without one. */
  readonly matrix: string
}

/** Characters of a variant's readable form. */
const longestVariant = 60

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : canonicalJson(value))

type Matrix = Readonly<Record<string, unknown>>

function matrixOf(json: string): Matrix {
  const values = parsed(json)
  // What JSON gives as an object has string keys.
  return typeof values === 'object' && values !== null ? (values as Matrix) : {}
}

/** Whether it is a job of our own plan, perhaps with more values beside it. */
function isPlanned(matrix: Matrix): matrix is Matrix & PlannedJob {
  return jobKeys.every((key) => typeof matrix[key] === 'string')
}

/** The values of a matrix that no input repeats, such as the runner's image. */
function ownMatrixValues(facts: NameFacts, matrix: Matrix): readonly string[] {
  const { profile, arch, place = '', accelerator, overrides } = facts
  const known = new Set([
    ...[profile, arch, place, path.dirname(place), accelerator],
    ...overrides.flatMap((one) => [one, one.slice(one.indexOf('=') + 1)]),
  ])
  const ofPlan: ReadonlySet<string> = new Set(isPlanned(matrix) ? jobKeys : [])
  const entries = Object.entries(matrix)
    .filter(([key]) => !ofPlan.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([, value]) => text(value)).filter((value) => !known.has(value))
}

/** The readable part of overrides: the name of their set, or what they are. */
function readableOverrides(
  overrides: readonly string[],
  setName: string | undefined,
): readonly string[] {
  if (overrides.length === 0) return []
  return setName === undefined || setName === ''
    ? overrides.map((one) => one.split('.').at(-1) ?? one)
    : [setName]
}

/** The last value of each key, as the profile takes them. */
function effectiveOverrides(overrides: readonly string[]): readonly string[] {
  const last = new Map(overrides.map((one) => [one.slice(0, one.indexOf('=')), one] as const))
  return [...last.values()].toSorted()
}

/**
 * `osv-kernel-<profile>-<arch>`, and for a variant its readable form and a digest of all that
 * distinguishes it from another job's run in the same workflow: the profile's folder, overrides, the
 * accelerator, values of the matrix. The same for the same job, however often it is run.
 */
export function artifactName(facts: NameFacts): string {
  const { profile, arch, place, accelerator } = facts
  const overrides = effectiveOverrides(facts.overrides)
  const matrix = matrixOf(facts.matrix)
  const own = ownMatrixValues(facts, matrix)
  const setName = facts.setName ?? (isPlanned(matrix) ? matrix['set-name'] : undefined)
  const plain = `osv-kernel-${slug(profile)}-${slug(arch)}`
  const folder = path.dirname(place ?? '.')
  const variant = [
    ...(folder === '.' ? [] : [folder]),
    ...readableOverrides(overrides, setName),
    ...(accelerator === undefined ? [] : [accelerator]),
    ...own,
  ]
  if (variant.length === 0 && place === undefined && slug(profile) === profile) return plain
  const digest = createHash('sha256')
    .update(canonicalJson([place, profile, arch, accelerator, overrides, own]))
    .digest('hex')
  const readable = variant.length === 0 ? [] : [slug(variant.join('-')).slice(0, longestVariant)]
  return [plain, ...readable, digest.slice(0, 8)].join('-')
}
