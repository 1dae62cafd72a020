import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { atPath } from '../system-error.js'

/** An append-only file; each entry is written to disk at once. */
interface RecordingFile {
  append(entry: string | Uint8Array): void
  close(): void
}

/**
 * Starts an empty recording; synchronous, so that a crash of ours loses no entries. `onProblem` is
 * called once if an entry cannot be written, as on a full disk; later entries are dropped. It is
 * called by whoever appends, which may be the handler of a stream, where an exception would end us.
 */
export function startRecording(file: string, onProblem: (error: unknown) => void): RecordingFile {
  mkdirSync(path.dirname(file), { recursive: true })
  const descriptor = openSync(file, 'w')
  let isBroken = false
  return {
    append: (entry) => {
      if (isBroken) return
      try {
        writeAll(descriptor, Buffer.from(entry))
      } catch (error) {
        isBroken = true
        onProblem(atPath(error, file))
      }
    },
    close: () => closeSync(descriptor),
  }
}

/** A disk that gets full takes a part first. */
function writeAll(descriptor: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length;) from += writeSync(descriptor, bytes, from)
}
