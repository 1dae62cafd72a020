import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'

/** An append-only file; each entry is written to disk at once. */
interface RecordingFile {
  append(entry: string | Uint8Array): void
  close(): void
}

/** Starts an empty recording; synchronous, so that a crash of ours loses no entries. */
export function startRecording(file: string): RecordingFile {
  mkdirSync(path.dirname(file), { recursive: true })
  const descriptor = openSync(file, 'w')
  return {
    append: (entry) => void writeSync(descriptor, Buffer.from(entry)),
    close: () => closeSync(descriptor),
  }
}
