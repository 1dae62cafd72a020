import { stat } from 'node:fs/promises'
import { failure, success, type Outcome } from '../../verdict.js'
import { readTextIfThere } from './files.js'

/** Far above every result and history; larger texts are not read into memory. */
export const mostTextBytes = 256 << 20

/**
 * The text of a file that the user named, which may be anything: a pipe or a device need not end,
 * and a file may be larger than the memory. Undefined if the file does not exist; messages call it `shown`.
 */
export async function readInputText(
  file: string,
  shown = file,
  most = mostTextBytes,
): Promise<Outcome<string | undefined>> {
  const found = await stat(file).catch(() => undefined)
  if (found !== undefined && !found.isFile() && !found.isDirectory())
    return failure('invalid-profile', `${shown} is a pipe or a device, which need not end`, {
      hint: 'write what it gives to a file first',
    })
  if (found !== undefined && found.size > most)
    return failure('invalid-profile', `${shown} is larger than ${most} bytes`)
  return success(await readTextIfThere(file))
}
