/** How a plan refers to a profile: by name, or by path. */
export interface Referred {
  /** A name, or a path with slashes, relative to the lookup folder. */
  readonly reference: string
}

const withoutExtension = (reference: string): string => reference.replace(/\.ya?ml$/, '')

/** Characters that a name of a job may have: it ends up in expressions, logs and addresses. */
const unusual = /[^\p{L}\p{N} ./+@=,_-]/u

/** Whether a reference has only characters that workflows can safely use. */
export function isOrdinary(reference: string): boolean {
  return !unusual.test(reference) && !/^[\s-]|\s$/.test(reference)
}

/**
 * Short unique names of profiles, by reference: a path loses its extension unless another profile has
 * the same name without one.
 */
export function labelProfiles(profiles: readonly Referred[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>()
  for (const { reference } of profiles) {
    const short = withoutExtension(reference)
    count.set(short, (count.get(short) ?? 0) + 1)
  }
  return new Map(
    profiles.map(({ reference }) => {
      const short = withoutExtension(reference)
      return [reference, count.get(short) === 1 ? short : reference]
    }),
  )
}
