import type { BootReport, Repeats, RunResult } from '../result.js'
import type { Problem } from './problem.js'

/** Times in their order, and counts that agree with their lists. */
export function bootProblem({
  boot,
  repeats,
  tests,
}: Pick<RunResult, 'boot' | 'repeats' | 'tests'>): Problem {
  return (
    (boot === null ? undefined : timesProblem(boot)) ??
    (repeats === undefined ? undefined : repeatsProblem(repeats)) ??
    testsProblem(tests)
  )
}

function timesProblem({ timeToFirstByteMs, timeToReadyMs, memory }: BootReport): Problem {
  if (timeToReadyMs !== null && timeToReadyMs < (timeToFirstByteMs ?? 0))
    return `boot.timeToReadyMs: ${timeToReadyMs} is before the first byte, ${timeToFirstByteMs}`
  const { configuredBytes, leastMemoryBytes = configuredBytes } = memory
  if (leastMemoryBytes > configuredBytes)
    return `boot.memory.leastMemoryBytes: ${leastMemoryBytes} is more than the machine has, ${configuredBytes}`
  return undefined
}

function repeatsProblem({ count, failed, boots, statistics }: Repeats): Problem {
  if (boots.length > count) return `repeats.boots: ${boots.length} boots, but ${count} requested`
  const found = boots.filter(({ kind }) => kind !== 'pass').length
  if (failed !== found)
    return `repeats.failed: ${failed} is not the number of failed boots, ${found}`
  const wrong = boots.findIndex(({ number }, index) => number !== index + 1)
  if (wrong >= 0)
    return `repeats.boots[${wrong}].number: expected ${wrong + 1}, got ${boots[wrong]?.number}`
  for (const [name, { count: values, min, median, max }] of Object.entries(statistics)) {
    const place = `repeats.statistics.${name}`
    if (values < 1 || values > boots.length - failed)
      return `${place}.count: ${values}, but ${boots.length - failed} boots passed`
    if (min > median || median > max)
      return `${place}.median: ${median} is not between ${min} and ${max}`
  }
  return undefined
}

function testsProblem({ cases, ...counts }: RunResult['tests']): Problem {
  if (cases === undefined) return undefined
  for (const status of ['passed', 'failed', 'skipped'] as const) {
    const found = cases.filter((one) => one.status === status).length
    if (counts[status] !== found)
      return `tests.${status}: ${counts[status]} is not the number of such cases, ${found}`
  }
  return undefined
}
