import { formatDuration } from './quantities.js'
import type { RunResult } from '../result/result.js'

type BootReport = NonNullable<RunResult['boot']>

/** Lists the time limits that were longer than their defaults; undefined if there are none. */
export function describeStretched({ limits, accelerator }: BootReport): string | undefined {
  if (limits === undefined || limits.stretched.length === 0) return undefined
  const values = limits.stretched.map((name) => {
    const ms = name === 'timeout' ? limits.timeoutMs : limits.silenceMs
    return `${name} ${formatDuration(ms)}`
  })
  return `limits not set by the profile, extended for ${accelerator}: ${values.join(', ')}`
}
