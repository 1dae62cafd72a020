import { readStart, writeWhole } from '../../host/files/files.js'
import { startRecording } from '../../host/files/recording-file.js'

/** A console that prints more is not kept in memory as well. */
const mostBytes = 8 * 2 ** 20

/** Records the output of a guest's console in its log. */
interface ConsoleRecord {
  add(bytes: Uint8Array): void
  /** Completes the log; call it once the machine has ended. Rejects if it is not complete. */
  close(): Promise<void>
}

/** For a VMM that does not write a log itself. */
export function writeConsoleLog(log: string): ConsoleRecord {
  let problem: unknown
  const recording = startRecording(log, (error) => (problem = error))
  return {
    add: (bytes) => recording.append(bytes),
    close: async () => {
      recording.close()
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as it was thrown
      return problem === undefined ? Promise.resolve() : Promise.reject(problem)
    },
  }
}

/**
 * QEMU writes the log, so that it is complete even if we die. But while the pipe to us is full, it
 * logs a character again with every retry: its qemu_chr_write_buffer (chardev/char.c) takes EAGAIN
 * for the end. On a busy host that duplicates a character here and there. So where the log differs
 * from what we received, we replace it.
 */
export function checkConsoleLog(log: string): ConsoleRecord {
  let kept: Uint8Array[] = []
  let bytes = 0
  return {
    add: (more) => {
      bytes += more.length
      if (bytes <= mostBytes) kept.push(more)
      else kept = []
    },
    close: async () => {
      if (bytes === 0 || bytes > mostBytes) return
      const seen = Buffer.concat(kept)
      // Only the length that reached us is compared: a log that goes on after it stays.
      if (!(await readStart(log, bytes)).equals(seen)) await writeWhole(log, seen)
    },
  }
}
