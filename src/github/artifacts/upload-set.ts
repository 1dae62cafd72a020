import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import { resultSchema } from '../../result/result.js'
import { resultName } from '../../output-files.js'

/** The toolkit rejects the whole upload if one name has any of these. */
const badInPath = /["<>|:*?\r\n]/

/** The absolute paths that lie in the output folder, each once. */
export function insideOut(out: string, named: readonly string[]): readonly string[] {
  const absolute = named.map((file) => path.resolve(out, file))
  const inside = absolute.filter((file) => file.startsWith(`${path.resolve(out)}${path.sep}`))
  return [...new Set(inside)].filter((file) => !badInPath.test(file.slice(out.length)))
}

/** Rejects links: a build could link to any file of the host. */
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

/** The files that a finished run names: the artifacts of its result, and its reports. */
export async function finishedUploadSet(
  out: string,
  artifacts: readonly { readonly path: string }[],
  reports: readonly (string | null)[],
): Promise<readonly string[]> {
  const named = [...artifacts.map((one) => one.path), ...reports.filter((file) => file !== null)]
  return keepFiles(insideOut(out, named))
}

/**
 * The files of an unfinished run: those that its result names, if there is one, and every file
 * directly in the output folder, such as the partial console log.
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
    // Killed while writing the result: the files of the folder must do.
    return []
  }
}
