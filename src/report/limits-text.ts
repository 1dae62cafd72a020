import { formatDuration } from './quantities.js'
import type { RunResult } from '../result/result.js'

type BootReport = NonNullable<RunResult['boot']>

/** Which limits were longer than they are by default, and how long; undefined where none was. */
export function describeStretched({ limits, accelerator }: BootReport): string | undefined {
  if (limits === undefined || limits.stretched.length === 0) return undefined
  const values = limits.stretched.map((name) => {
    const ms = name === 'timeout' ? limits.timeoutMs : limits.silenceMs
    return `${name} ${formatDuration(ms)}`
  })
  return `limits that the profile leaves open, longer for ${accelerator}: ${values.join(', ')}`
}
