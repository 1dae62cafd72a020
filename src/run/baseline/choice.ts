import path from 'node:path'

const words = ['auto', 'rebuild', 'none'] as const

/**
 * `auto`: the stored result nearest to the merge base. `rebuild`: the same, and if there is none,
 * the merge base is built for it. Or a result.json by its absolute path.
 */
export type BaselineChoice = (typeof words)[number] | { readonly file: string }

/** What a user writes for a baseline: one of three words, or a file (`./auto` for one of that name). */
export function parseBaselineChoice(text: string, directory: string): BaselineChoice {
  return words.find((word) => word === text) ?? { file: path.resolve(directory, text) }
}
