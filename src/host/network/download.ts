import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makeFolder } from '../files/write-whole.js'

/** Downloads a URL to a file, whole or not at all; returns the problem, undefined on success. */
export async function download(
  url: string,
  file: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const partial = `${file}.partial`
  await makeFolder(path.dirname(file))
  try {
    const response = await fetch(url, { signal, redirect: 'follow' })
    if (!response.ok || response.body === null) return `status ${response.status}`
    await pipeline(Readable.fromWeb(response.body as never), createWriteStream(partial))
    await rename(partial, file)
    return undefined
  } catch (error) {
    const { message, cause } = error as Error
    return cause instanceof Error ? `${message}: ${cause.message}` : message
  } finally {
    await rm(partial, { force: true })
  }
}
