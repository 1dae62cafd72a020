import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findUpwards } from './files.js'

/** A file that is in every whole copy of this product. */
const landmark = path.join('profiles', 'hello.yml')

/**
 * The folder of this product, with profiles/ and examples/ in it; undefined if there is only dist/.
 * The bundle lies in dist/, the sources in src/: both below it.
 */
export async function findProductFolder(): Promise<string | undefined> {
  return findUpwards(landmark, path.dirname(fileURLToPath(import.meta.url)))
}
