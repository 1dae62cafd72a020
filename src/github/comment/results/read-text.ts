import { parseResult } from '../../../result/parse-result.js'
import type { Found } from './match-jobs.js'
import { resultLimits } from './limits.js'

/** Parses results until all of them together are larger than they may be. */
export type ReadText = (
  source: Pick<Found, 'artifact' | 'link' | 'createdAt'>,
  content: Buffer,
) => Found

export function resultReader(): ReadText {
  let total = 0
  return (source, content) => {
    total += content.length
    if (content.length > resultLimits.bytesOfResult || total > resultLimits.bytesOfAllResults)
      return { ...source, refused: `its results are larger than a comment reads` }
    const parsed = parseResult(content.toString(), 'result.json')
    return parsed.ok
      ? { ...source, result: parsed.value }
      : { ...source, refused: parsed.failure.summary }
  }
}
