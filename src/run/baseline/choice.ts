import path from 'node:path'
import type { BaselineChoice } from '../request.js'

const words = ['auto', 'rebuild', 'none'] as const

/** What a user writes for a baseline: one of three words, or a file (`./auto` for one of that name). */
export function parseBaselineChoice(text: string, directory: string): BaselineChoice {
  return words.find((word) => word === text) ?? { file: path.resolve(directory, text) }
}
