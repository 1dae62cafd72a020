import path from 'node:path'

interface Placed {
  /** Absolute. */
  readonly file: string
  /** Absolute: where its pattern starts. */
  readonly start: string
  readonly isPattern: boolean
}

/**
 * Names of measured files: what a pattern left open (`out/*\/kernel.elf` → `a/kernel.elf`), and of
 * a plain path the last name, so that the name does not depend on what else is found. Where two
 * would have one name, both get their paths from the repository.
 */
export function nameFiles(files: readonly Placed[], repository: string): readonly string[] {
  const short = files.map(({ file, start, isPattern }) =>
    isPattern ? path.relative(start, file) : path.basename(file),
  )
  return short.map((name, index) => {
    const isTaken = short.some((other, at) => other === name && at !== index)
    const full = path.relative(repository, files[index]?.file ?? '')
    return (isTaken ? full.replace(/^(?:\.\.\/)+/, '') : name).split(path.sep).join('/')
  })
}
