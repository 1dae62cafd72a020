import path from 'node:path'

/** What is known of a repository: the names of its files, the texts and the first bytes of some. */
export interface RepositoryFacts {
  /** The name of its folder. */
  readonly name: string
  /** Where the folder lies in its git repository; empty at the top. */
  readonly below: string
  /** Relative paths, the nearest to the top first. None has a control character. */
  readonly files: readonly string[]
  /** Whether there are more files than were listed. */
  readonly isCut: boolean
  /** Texts of files that describe a build, and of sources. */
  readonly texts: ReadonlyMap<string, string>
  /** First bytes of files that may be kernels. */
  readonly heads: ReadonlyMap<string, Uint8Array>
}

/** The place of something in a text, and the word about it. */
export interface Clue<T> {
  readonly value: T
  /** `Makefile:12`. */
  readonly place: string
}

/** The texts of files with one of these names, the nearest to the top first. */
export function textsNamed(
  { files, texts }: Pick<RepositoryFacts, 'files' | 'texts'>,
  isWanted: (base: string, file: string) => boolean,
): readonly (readonly [file: string, text: string])[] {
  return files.flatMap((file) => {
    const text = texts.get(file)
    return text !== undefined && isWanted(path.posix.basename(file), file) ? [[file, text]] : []
  })
}

/** The folder of a file; empty at the top. */
export function folderOf(file: string): string {
  const folder = path.posix.dirname(file)
  return folder === '.' ? '' : folder
}

/** A path of the folder, as profiles write it: from the top of the git repository, which is empty. */
export function fromTop({ below }: Pick<RepositoryFacts, 'below'>, file: string): string {
  const joined = path.posix.join(below, file)
  return joined === '.' ? '' : joined
}

/** The first line of a text for which `find` gives something. */
export function clueIn<T>(
  file: string,
  text: string,
  find: (line: string) => T | undefined,
): Clue<T> | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const value = find(line)
    if (value !== undefined) return { value, place: `${file}:${index + 1}` }
  }
  return undefined
}
