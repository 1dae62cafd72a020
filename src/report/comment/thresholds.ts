import { size } from '../../profile/schema/units.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { CommentThresholds } from './input.js'

const percentText = /^(\d{1,3}(?:\.\d{1,6})?)%$/

function percentOf(text: string): number | undefined {
  const [, value] = percentText.exec(text) ?? []
  return value === undefined ? undefined : Number(value)
}

/** Parses `5%`. */
export function parsePercent(text: string): Outcome<number> {
  const percent = percentOf(text.trim())
  return percent === undefined
    ? failure('invalid-profile', `${JSON.stringify(text.slice(0, 100))} is not a percentage`, {
        hint: 'write 5%',
      })
    : success(percent)
}

/** Parses `1KiB`, `0.1%`, or both with a comma between them: then a change has to reach both. */
export function parseSizeThreshold(
  text: string,
): Outcome<Pick<CommentThresholds, 'sizeBytes' | 'sizePercent'>> {
  let [sizeBytes, sizePercent] = [1, 0]
  for (const part of text.split(',').map((one) => one.trim())) {
    const percent = percentOf(part)
    const bytes = size.safeParse(part)
    if (percent !== undefined) sizePercent = percent
    else if (bytes.success) sizeBytes = bytes.data
    else
      return failure(
        'invalid-profile',
        `${JSON.stringify(part.slice(0, 100))} is neither a size nor a percentage`,
        { hint: 'write 1KiB, 0.1%, or both: 1KiB, 0.1%' },
      )
  }
  return success({ sizeBytes, sizePercent })
}
