import { isFolder } from '../host/files/files.js'
import { hostFailure } from '../host/system-error.js'
import { tryToWrite } from '../host/files/write-whole.js'
import { failure, type Failure } from '../verdict.js'
import { resultName } from '../output-files.js'

/** The options that name output files and folders. */
export interface OutputPlaces {
  readonly json?: string
  readonly out?: string
}

/** Checks up front that the outputs can be written: a mistyped path should not cost a build. */
export async function objectToOutputs({ json, out }: OutputPlaces): Promise<Failure | undefined> {
  const objection =
    json === undefined || json === '-' ? undefined : await objectToFile('--json', json)
  return objection ?? (out === undefined ? undefined : await objectToFolder('--out', out))
}

/** Why an option's file cannot be written; undefined if it can. */
export async function objectToFile(option: string, file: string): Promise<Failure | undefined> {
  if (file === '') return failure('invalid-profile', `${option}: no file is named`).failure
  const isNoFile = file.endsWith('/') || (await isFolder(file))
  if (!isNoFile) return objectToPlace(option, file)
  const hint = 'name a file; it is created if missing'
  return failure('invalid-profile', `${option}: ${file} is a folder`, { hint }).failure
}

async function objectToFolder(option: string, folder: string): Promise<Failure | undefined> {
  // If one file can be written there, the others can be too.
  return objectToPlace(option, `${folder}/${resultName}`, folder)
}

async function objectToPlace(
  option: string,
  file: string,
  named = file,
): Promise<Failure | undefined> {
  try {
    await tryToWrite(file)
    return undefined
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const isHost = reasons[code] === undefined && hostFailure(error) !== undefined
    const kind = isHost ? 'infrastructure' : 'invalid-profile'
    const why = reasons[code] ?? message.replace(/, \w+ '.*/s, '')
    return failure(kind, `${option}: ${named} cannot be written: ${why}`).failure
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'its parent is not a folder',
  // The folder exists but takes no new file, as /proc.
  ENOENT: 'nothing can be created there',
}
