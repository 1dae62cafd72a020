import { failureOf } from './host/system-error.js'
import type { Outcome } from './verdict.js'

/** The outcome of a stage, and its part of the result, which it has even if it fails. */
export interface Staged<Part, T> {
  readonly part: Part
  readonly outcome: Outcome<T>
}

/** A part that its stage is still filling in. */
export type Draft<Part> = { -readonly [Key in keyof Part]: Part[Key] }

/** Lets a stage fill in its part, and keeps what it has so far if the work fails or throws. */
export async function fillPart<Part extends object, T>(
  empty: Part,
  work: (part: Draft<Part>) => Promise<Outcome<T>>,
): Promise<Staged<Part, T>> {
  const part: Draft<Part> = { ...empty }
  const outcome = await work(part).catch(failureOf)
  return { part, outcome }
}

/** Runs a stage that may throw; its part is then empty. */
export async function settle<Part, T>(
  empty: Part,
  stage: () => Promise<Staged<Part, T>>,
): Promise<Staged<Part, T>> {
  return stage().catch((error: unknown) => ({ part: empty, outcome: failureOf(error) }))
}
