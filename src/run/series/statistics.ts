import { medianOf } from '../../history/median.js'
import type { Repeats } from '../../result/result.js'

type Statistics = Repeats['statistics'][string]

/** Undefined if there are no values. */
export function describeValues(values: readonly number[]): Statistics | undefined {
  if (values.length === 0) return undefined
  const median = medianOf(values)
  return {
    count: values.length,
    median,
    min: Math.min(...values),
    max: Math.max(...values),
    mad: medianOf(values.map((value) => Math.abs(value - median))),
  }
}

/** Statistics by name; a sample may lack some of the values. */
export function describeSamples(
  samples: readonly Readonly<Record<string, number | null>>[],
): Readonly<Record<string, Statistics>> {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))]
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = samples.flatMap((sample) => sample[name] ?? [])
      const described = describeValues(values)
      return described === undefined ? [] : [[name, described]]
    }),
  )
}
