import path from 'node:path/posix'

const isUnusual = /\/\/|(?:^|\/)\.\.?(?:\/|$)|^$/

/** What `path.normalize` gives, without its cost where there is nothing to do. */
export function normalPath(file: string): string {
  return isUnusual.test(file) ? path.normalize(file) : file
}
