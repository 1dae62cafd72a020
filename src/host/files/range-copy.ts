import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { atPath } from '../system-error.js'
import type { ByteRanges } from './ranges.js'

const chunkBytes = 1 << 20
const zeros = Buffer.alloc(chunkBytes)

/**
 * Copies these bytes to a temporary file for `use`, for programs that need a file, and removes it
 * afterwards. The file is sparse: zeros take no space. Null if there are more than `dataLimitBytes`
 * of other data.
 */
export function withRangeCopy<T>(
  bytes: ByteRanges,
  dataLimitBytes: number,
  use: (file: string) => T,
): T | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'osv-kernel-size-'))
  try {
    const file = path.join(folder, 'image')
    return copyRanges(bytes, file, dataLimitBytes) ? use(file) : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function copyRanges(bytes: ByteRanges, file: string, dataLimitBytes: number): boolean {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    ftruncateSync(descriptor, bytes.size)
    let data = 0
    for (let at = 0; at < bytes.size; at += chunkBytes) {
      const chunk = bytes.read(at, Math.min(chunkBytes, bytes.size - at))
      if (zeros.compare(chunk, 0, chunk.length, 0, chunk.length) === 0) continue
      data += chunk.length
      if (data > dataLimitBytes) return false
      writeSync(descriptor, chunk, 0, chunk.length, at)
    }
    return true
  } catch (error) {
    throw atPath(error, file)
  } finally {
    closeSync(descriptor)
  }
}
