import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'

/** A file that is appended to while something goes on, each entry on disk as soon as it is written. */
export interface RecordingFile {
  append(entry: string | Uint8Array): void
  close(): void
}

/** Starts an empty recording; synchronous, so that a crash of ours loses nothing that was seen. */
export function startRecording(file: string): RecordingFile {
  mkdirSync(path.dirname(file), { recursive: true })
  const descriptor = openSync(file, 'w')
  return {
    append: (entry) => void writeSync(descriptor, Buffer.from(entry)),
    close: () => closeSync(descriptor),
  }
}
