import { startRecording } from '../host/files/recording-file.js'

export interface LogLimits {
  /** Bytes of the file, not counting the appended end. */
  readonly fileBytes: number
  /** Lines and characters of the end to keep: for the diagnosis and for truncated logs. */
  readonly keptLines: number
  readonly keptCharacters: number
}

const usual: LogLimits = { fileBytes: 64 * 2 ** 20, keptLines: 20_000, keptCharacters: 8 * 2 ** 20 }
/** Longer lines are cut when kept in memory. */
const longestLine = 4096

/** Lines, and the line number of the first one in the log file. */
export interface LogExcerpt {
  readonly firstLine: number
  readonly lines: readonly string[]
}

export interface BuildLog {
  append(line: string): void
  /** Starts a step: the next line is its first. */
  beginStep(): void
  /** The current step's output, as far as it is kept. */
  lastStep(): LogExcerpt
  close(): void
}

/**
 * Starts a build's log. Lines up to the limit are on disk at once. Of the lines beyond it, the last
 * ones follow when the log is closed, after a line that says how many are left out. `onProblem` is
 * called once if the file cannot be written.
 */
export function startBuildLog(
  file: string,
  onProblem: (error: unknown) => void,
  limits: LogLimits = usual,
): BuildLog {
  const recording = startRecording(file, onProblem)
  let kept: string[] = []
  let keptCharacters = 0
  let appended = 0
  let stepStart = 1
  let writtenBytes = 0
  /** Number of the first line beyond the limit. */
  let cutAt: number | undefined

  const firstKept = (): number => appended - kept.length + 1
  const dropOldest = (): void => {
    let dropped = 0
    // In batches: moving the rest takes time.
    while (kept.length - dropped > limits.keptLines || keptCharacters > limits.keptCharacters) {
      keptCharacters -= kept[dropped]?.length ?? 0
      dropped += 1
    }
    kept = kept.slice(dropped)
  }
  const omitted = (): number => (cutAt === undefined ? 0 : Math.max(0, firstKept() - cutAt))
  /** Omitted lines are not in the file, but the mark is a line. */
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
