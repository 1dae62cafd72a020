import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makeFolder } from '../files/write-whole.js'

/** A download that brings less than `bytes` in `periodMs` is given up. */
interface DownloadLimit {
  readonly periodMs: number
  readonly bytes: number
}

/** 1 KiB/s: slower, a kernel's sources would take a day. */
const defaultLimit: DownloadLimit = { periodMs: 60_000, bytes: 60 * 1024 }

/** Aborts when a period brought too little; `end` stops watching. */
function watchRate({ periodMs, bytes }: DownloadLimit): {
  readonly signal: AbortSignal
  readonly count: (length: number) => void
  readonly end: () => void
} {
  const controller = new AbortController()
  let received = 0
  const timer = setInterval(() => {
    if (received < bytes)
      controller.abort(new Error(`only ${received} bytes in ${periodMs / 1000} s`))
    received = 0
  }, periodMs)
  return {
    signal: controller.signal,
    count: (length) => {
      received += length
    },
    end: () => {
      clearInterval(timer)
    },
  }
}

/** Downloads a URL to a file, whole or not at all; returns the problem, undefined on success. */
export async function download(
  url: string,
  file: string,
  signal: AbortSignal,
  limit: DownloadLimit = defaultLimit,
): Promise<string | undefined> {
  const partial = `${file}.partial`
  await makeFolder(path.dirname(file))
  const rate = watchRate(limit)
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, rate.signal]),
      redirect: 'follow',
    })
    if (!response.ok || response.body === null) return `status ${response.status}`
    const body = Readable.fromWeb(response.body as never)
    body.on('data', (chunk: Uint8Array) => rate.count(chunk.length))
    await pipeline(body, createWriteStream(partial))
    await rename(partial, file)
    return undefined
  } catch (error) {
    const { message, cause } = error as Error
    return cause instanceof Error ? `${message}: ${cause.message}` : message
  } finally {
    rate.end()
    await rm(partial, { force: true })
  }
}
