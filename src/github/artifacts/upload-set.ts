import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import { resultSchema } from '../../result/result.js'
import { resultName } from '../../output-files.js'

/** The toolkit refuses a whole upload for one such name. */
const badInPath = /["<>|:*?\r\n]/

/** Absolute paths of those that lie in the output folder, each once. */
export function insideOut(out: string, named: readonly string[]): readonly string[] {
  const absolute = named.map((file) => path.resolve(out, file))
  const inside = absolute.filter((file) => file.startsWith(`${path.resolve(out)}${path.sep}`))
  return [...new Set(inside)].filter((file) => !badInPath.test(file.slice(out.length)))
}

/** No links: a build could make one to any file of the host. */
async function isPlainFile(file: string): Promise<boolean> {
  return lstat(file).then(
    (entry) => entry.isFile(),
    () => false,
  )
}

async function keepFiles(files: readonly string[]): Promise<readonly string[]> {
  const plain = await Promise.all(files.map(isPlainFile))
  return files.filter((_, index) => plain[index])
}

/** What a finished run named: the artifacts of its result, and its reports. */
export async function finishedUploadSet(
  out: string,
  artifacts: readonly { readonly path: string }[],
  reports: readonly (string | null)[],
): Promise<readonly string[]> {
  const named = [...artifacts.map((one) => one.path), ...reports.filter((file) => file !== null)]
  return keepFiles(insideOut(out, named))
}

/**
 * What is left of a run that could not finish: what its result names, where there is one, and every
 * file that lies directly in the output folder, such as the partial console log.
 */
export async function leftUploadSet(out: string): Promise<readonly string[]> {
  const names = await readdir(out).catch((): string[] => [])
  const text = await readTextIfThere(path.join(out, resultName))
  return keepFiles(insideOut(out, [...artifactPaths(text), ...names]))
}

function artifactPaths(resultText: string | undefined): readonly string[] {
  if (resultText === undefined) return []
  try {
    return resultSchema.parse(JSON.parse(resultText)).artifacts.map((one) => one.path)
  } catch {
    // Killed while it was written: the folder's own files have to do.
    return []
  }
}
