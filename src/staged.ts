import { failureOf } from './host/system-error.js'
import type { Outcome } from './verdict.js'

/** What a stage comes to: its part of the result, which it has also when it fails. */
export interface Staged<Part, T> {
  readonly part: Part
  readonly outcome: Outcome<T>
}

/** A part while its own stage still works on it. */
export type Draft<Part> = { -readonly [Key in keyof Part]: Part[Key] }

/** Lets a stage fill in its part; what is known when the work fails, or throws, is kept. */
export async function fillPart<Part extends object, T>(
  empty: Part,
  work: (part: Draft<Part>) => Promise<Outcome<T>>,
): Promise<Staged<Part, T>> {
  const part: Draft<Part> = { ...empty }
  const outcome = await work(part).catch(failureOf)
  return { part, outcome }
}

/** Runs a stage that may throw: then its part is the empty one. */
export async function settle<Part, T>(
  empty: Part,
  stage: () => Promise<Staged<Part, T>>,
): Promise<Staged<Part, T>> {
  return stage().catch((error: unknown) => ({ part: empty, outcome: failureOf(error) }))
}
