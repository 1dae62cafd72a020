import { distance } from 'fastest-levenshtein'

/** The known names most similar to `name`, nearest first; empty if none is similar. */
export function findNearest(name: string, known: Iterable<string>, count = 1): readonly string[] {
  const farthest = Math.max(1, Math.floor(name.length / 3))
  return Array.from(known, (candidate) => ({ candidate, away: distance(name, candidate) }))
    .filter(({ away }) => away <= farthest)
    .sort((one, other) => one.away - other.away || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate)
}
