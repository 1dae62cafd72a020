import { isFolder } from '../host/files/files.js'
import { hostFailure } from '../host/system-error.js'
import { tryToWrite } from '../host/files/write-whole.js'
import { failure, type Failure } from '../verdict.js'
import { resultName } from '../output-files.js'

/** Where options say to write. */
export interface OutputPlaces {
  readonly json?: string
  readonly out?: string
}

/** Why what comes out could not be written there: a mistyped path is not worth a build. */
export async function objectToOutputs({ json, out }: OutputPlaces): Promise<Failure | undefined> {
  const objection =
    json === undefined || json === '-' ? undefined : await objectToFile('--json', json)
  return objection ?? (out === undefined ? undefined : await objectToFolder('--out', out))
}

/** Why an option's file could not be written. */
export async function objectToFile(option: string, file: string): Promise<Failure | undefined> {
  if (file === '') return failure('invalid-profile', `${option}: no file is named`).failure
  const isNoFile = file.endsWith('/') || (await isFolder(file))
  if (!isNoFile) return objectToPlace(option, file)
  const hint = 'name a file; it is made where it is missing'
  return failure('invalid-profile', `${option}: ${file} is a folder`, { hint }).failure
}

async function objectToFolder(option: string, folder: string): Promise<Failure | undefined> {
  // A name in it stands for all of them.
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
    const kind = hostFailure(error) === undefined ? 'invalid-profile' : 'infrastructure'
    const why = reasons[code] ?? message.replace(/, \w+ '.*/s, '')
    return failure(kind, `${option}: ${named} cannot be written: ${why}`).failure
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'what is above it is no folder',
  // The folder above is there: so has it /proc.
  ENOENT: 'nothing can be made there',
}
