import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { failure, type Evidence, type Outcome } from '../verdict.js'
import { wordsOf } from './issue-words.js'
import { renderOrigin, type Diagnosis } from './values/origin.js'
import { joinPath, originNear, type SettingMap } from './values/settings-tree.js'

/** The known name nearest to a misspelt one; undefined if none is near enough. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const nearest = closest(name, [...known])
  return distance(name, nearest) <= Math.max(2, name.length / 3) ? nearest : undefined
}

type Schema = z.core.$ZodType

/** The keys of the strict object that the path of an issue leads to. */
function knownKeys(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & Record<string, unknown>
  const inner = (def.innerType ?? def.in ?? def.element ?? def.valueType) as Schema | undefined
  if (def.type === 'object') {
    const shape = def.shape as Record<string, Schema>
    const [key, ...rest] = path
    if (key === undefined) return Object.keys(shape)
    const next = shape[String(key)]
    return next === undefined ? [] : knownKeys(next, rest)
  }
  if (def.type === 'array' || def.type === 'record')
    return inner === undefined ? [] : knownKeys(inner, path.slice(1))
  if (def.type === 'union')
    return (def.options as readonly Schema[]).flatMap((option) => knownKeys(option, path))
  return inner === undefined ? [] : knownKeys(inner, path)
}

/** A union's own message is useless: take the issues of the alternative that fits best. */
function nearestIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const objectLike = issue.errors.filter((branch) =>
    branch.every(({ code }) => code !== 'invalid_type'),
  )
  const branch = (objectLike.length > 0 ? objectLike : issue.errors).toSorted(
    (a, b) => a.length - b.length,
  )[0]
  return (branch ?? []).flatMap((inner) =>
    nearestIssues({ ...inner, path: [...issue.path, ...inner.path] }),
  )
}

/**
 * Turns schema issues into messages that name the place, the value and the remedy; places come from
 * `tree` if it is given, and `join` writes the keys above a value.
 */
export function diagnose(
  issues: readonly z.core.$ZodIssue[],
  schema: Schema,
  tree?: SettingMap,
  join: (path: readonly PropertyKey[]) => string = joinPath,
): readonly Diagnosis[] {
  const placeOf = (path: readonly PropertyKey[]): Diagnosis['origin'] =>
    tree && originNear(tree, path)
  return issues.flatMap(nearestIssues).flatMap((issue): Diagnosis[] => {
    const where = join(issue.path)
    if (issue.code !== 'unrecognized_keys')
      return [
        {
          message: where === '' ? wordsOf(issue) : `${where}: ${wordsOf(issue)}`,
          origin: placeOf(issue.path),
        },
      ]
    const known = knownKeys(schema, issue.path)
    return issue.keys.map((key) => {
      const nearest = nearestName(key, known)
      const advice =
        nearest === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${nearest}?`
      return {
        message: `unknown key ${join([...issue.path, key])}; ${advice}`,
        origin: placeOf([...issue.path, key]),
      }
    })
  })
}

/**
 * One evidence entry per message: the line in question and what is wrong with it. `lines` has the
 * lines of the files by name.
 */
function diagnosisEvidence(
  diagnoses: readonly Diagnosis[],
  lines: ReadonlyMap<string, readonly string[]>,
): readonly Evidence[] {
  return diagnoses.map(({ message, origin }) => {
    const { file, line = 1 } = origin ?? {}
    const written = file === undefined ? undefined : lines.get(file)?.[line - 1]
    return {
      source: file ?? origin?.by ?? 'profile',
      firstLine: line,
      lines: [written === undefined ? message : `${written}   ← ${message}`],
    }
  })
}

/** A failure with all diagnoses; its summary has the first, its hint the remedy. */
export function invalidProfile(
  diagnoses: readonly Diagnosis[],
  lines: ReadonlyMap<string, readonly string[]>,
  hint = 'osv-kernel schema profile lists all keys; osv-kernel check shows every effective value',
): Outcome<never> {
  const [first] = diagnoses
  const more = diagnoses.length > 1 ? ` (and ${diagnoses.length - 1} more)` : ''
  const summary = `${renderOrigin(first?.origin)}: ${first?.message ?? 'not valid'}${more}`
  return failure('invalid-profile', summary, {
    evidence: diagnosisEvidence(diagnoses, lines),
    hint,
  })
}
