import { gzipSync } from 'node:zlib'
import { formatCount } from '../quantities.js'
import type { Finding } from './finding.js'

/**
 * What GitHub takes: docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads,
 * "results-exceed-limit" (20 runs, 25,000 results of a run) and "file-too-large" (10 MB, after gzip), as
 * of 2026. Of the results it shows the 5,000 of the highest severity. Its other limits (1,000 locations
 * of a result, 20 tags of a rule, 25,000 rules) are far from what one of our runs has.
 */
export const sarifLimits = {
  runs: 20,
  resultsPerRun: 25_000,
  zippedBytes: 10_000_000,
  /** Our own limit: each is a sentence on a run that failed for the host. */
  notifications: 100,
} as const

const levels = ['error', 'warning', 'note'] as const

/** By severity, and otherwise as they were. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ level }: Finding): number => levels.indexOf(level ?? 'error')
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

export function cutText(kept: readonly unknown[], all: readonly unknown[]): string {
  const [shown, found] = [kept, all].map(({ length }) => formatCount(length))
  return `${shown} of ${found} findings are here, the worst first: GitHub takes no more; all of them are in result.json`
}

/** Renders with as many findings for each run as the file may have. */
export function withinLimits(render: (most: number) => string): string {
  let most: number = sarifLimits.resultsPerRun
  for (;;) {
    const text = render(most)
    const bytes = Buffer.byteLength(text)
    // Text becomes smaller; what fits as it is need not be tried.
    const zipped = bytes <= sarifLimits.zippedBytes ? bytes : gzipSync(text).length
    if (zipped <= sarifLimits.zippedBytes || most <= 1) return text
    most = Math.floor(Math.min(most / 2, (most * sarifLimits.zippedBytes) / zipped))
  }
}
