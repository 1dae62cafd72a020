import { startRecording } from '../host/files/recording-file.js'

export interface LogLimits {
  /** Bytes of the file, its end not counted. */
  readonly fileBytes: number
  /** Lines and characters of the end that are kept: for the diagnosis, and for a log that is cut. */
  readonly keptLines: number
  readonly keptCharacters: number
}

const usual: LogLimits = { fileBytes: 64 * 2 ** 20, keptLines: 20_000, keptCharacters: 8 * 2 ** 20 }
/** A longer line is cut where it is kept. */
const longestLine = 4096

/** Lines and the number that the first of them has in the log's file. */
export interface LogExcerpt {
  readonly firstLine: number
  readonly lines: readonly string[]
}

export interface BuildLog {
  append(line: string): void
  /** The next line is the first of a step. */
  beginStep(): void
  /** What this step printed, as far as it is kept. */
  lastStep(): LogExcerpt
  close(): void
}

/**
 * Starts a build's log. Its beginning is on disk as soon as it is printed; of what is beyond the
 * limit the end follows when the log is closed, after a line that says how much is left out.
 */
export function startBuildLog(file: string, limits: LogLimits = usual): BuildLog {
  const recording = startRecording(file)
  let kept: string[] = []
  let keptCharacters = 0
  let appended = 0
  let stepStart = 1
  let writtenBytes = 0
  /** Number of the first line that is not in the beginning. */
  let cutAt: number | undefined

  const firstKept = (): number => appended - kept.length + 1
  const dropOldest = (): void => {
    let dropped = 0
    // In portions: to move the rest takes time.
    while (kept.length - dropped > limits.keptLines || keptCharacters > limits.keptCharacters) {
      keptCharacters -= kept[dropped]?.length ?? 0
      dropped += 1
    }
    kept = kept.slice(dropped)
  }
  const omitted = (): number => (cutAt === undefined ? 0 : Math.max(0, firstKept() - cutAt))
  /** A line left out is none of the file, and the mark is one. */
  const numberInFile = (line: number): number =>
    omitted() === 0 || cutAt === undefined || line < cutAt ? line : line - omitted() + 1

  return {
    append: (line) => {
      appended += 1
      const shown = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line
      kept.push(shown)
      keptCharacters += shown.length
      const isFull =
        kept.length > limits.keptLines * 1.25 || keptCharacters > limits.keptCharacters * 1.25
      if (isFull) dropOldest()
      if (cutAt !== undefined) return
      const bytes = Buffer.byteLength(line) + 1
      if (writtenBytes + bytes > limits.fileBytes) {
        cutAt = appended
        return
      }
      writtenBytes += bytes
      recording.append(`${line}\n`)
    },
    beginStep: () => {
      stepStart = appended + 1
    },
    lastStep: () => {
      const start = Math.max(stepStart, firstKept())
      return { firstLine: numberInFile(start), lines: kept.slice(start - firstKept()) }
    },
    close: () => {
      if (cutAt !== undefined) {
        if (omitted() > 0)
          recording.append(
            `[${omitted()} lines are left out here: this log ends at ${limits.fileBytes} bytes, and its last ${kept.length} lines follow]\n`,
          )
        for (const line of kept.slice(Math.max(0, cutAt - firstKept())))
          recording.append(`${line}\n`)
      }
      recording.close()
    },
  }
}
