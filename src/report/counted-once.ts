import type { SizeReport } from '../result/result.js'
import type { SameAs } from '../size/once/group.js'

const words: Readonly<Record<SameAs, string>> = {
  copy: 'a copy of',
  unstripped: 'the unstripped form of',
  stripped: 'the stripped form of',
  inside: 'inside',
  container: 'the same kernel as',
}

/** Why an artifact is not added to the sum, such as `inside usr.img`; undefined if it is. */
export function notAdded({ once }: Pick<SizeReport, 'once'>, name: string): string | undefined {
  for (const { shipped, others } of once?.groups ?? []) {
    const how = others.find((other) => other.name === name)?.how
    if (how !== undefined) return `${words[how]} ${shipped}`
  }
  return undefined
}

/** The sum of all artifacts, now and before; before is null without a comparable baseline. */
export function sumOfArtifacts({ once, tree, delta, baseline }: SizeReport): {
  readonly now: number
  readonly before: number | null
} {
  const isCompared = baseline !== null && delta !== null
  // Without groups every file counts, in results of any version.
  if (once === undefined || once.groups.length === 0)
    return { now: tree.bytes, before: isCompared ? tree.bytes - delta.bytes : null }
  return { now: once.bytes, before: isCompared ? (once.beforeBytes ?? null) : null }
}
