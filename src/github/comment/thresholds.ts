import { size } from '../../profile/schema/units.js'
import type { CommentThresholds } from '../../report/comment/input.js'
import type { Complain } from '../parse-input.js'

const percent = /^(\d{1,3}(?:\.\d{1,6})?)%$/

/** `5%` */
export function parsePercent(name: string, text: string, complain: Complain): number {
  const [, value] = percent.exec(text) ?? []
  if (value === undefined)
    complain(name, `expected a percentage such as 5%, got ${JSON.stringify(text)}`)
  return Number(value ?? 0)
}

/** `1KiB`, `0.1%`, or both with a comma between them. */
export function parseSizeThreshold(
  text: string,
  complain: Complain,
): Pick<CommentThresholds, 'sizeBytes' | 'sizePercent'> {
  const parts = text.split(',').map((part) => part.trim())
  const thresholds = { sizeBytes: 1, sizePercent: 0 }
  for (const part of parts) {
    if (part.endsWith('%')) {
      thresholds.sizePercent = parsePercent('size-threshold', part, complain)
      continue
    }
    const bytes = size.safeParse(part)
    if (bytes.success) thresholds.sizeBytes = bytes.data
    else
      complain('size-threshold', `expected 1KiB, 0.1% or 1KiB, 0.1%, got ${JSON.stringify(text)}`)
  }
  return thresholds
}
