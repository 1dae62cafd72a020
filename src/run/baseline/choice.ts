import path from 'node:path'

const words = ['auto', 'rebuild', 'none'] as const

/**
 * `auto`: the stored result nearest to the merge base. `rebuild`: the same, or a build of the merge
 * base if there is none. Or the absolute path of a result.json.
 */
export type BaselineChoice = (typeof words)[number] | { readonly file: string }

/** Parses `--baseline`: one of three words, or a file (`./auto` for a file of that name). */
export function parseBaselineChoice(text: string, directory: string): BaselineChoice {
  return words.find((word) => word === text) ?? { file: path.resolve(directory, text) }
}
