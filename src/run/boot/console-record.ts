import { readStart, writeWhole } from '../../host/files/files.js'
import { startRecording } from '../../host/files/recording-file.js'

/** A console that prints more is not kept a second time. */
const mostBytes = 8 * 2 ** 20

/** What came from a guest's console, for its log. */
export interface ConsoleRecord {
  add(bytes: Uint8Array): void
  /** Makes sure that the log has it; call it once the machine is gone. */
  close(): Promise<void>
}

/** For a VMM that writes no log itself. */
export function writeConsoleLog(log: string): ConsoleRecord {
  const recording = startRecording(log)
  return {
    add: (bytes) => recording.append(bytes),
    close: async () => {
      recording.close()
      return Promise.resolve()
    },
  }
}

/**
 * QEMU writes the log, so that it is whole even when we are not there any more. But where the way to
 * us is full for a moment, it logs a character again with every try: its qemu_chr_write_buffer
 * (chardev/char.c) takes EAGAIN for the end. On a busy host that is a character here and there. So
 * the log becomes what came, wherever it says anything else.
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
      // What was logged besides, and never reached us, stays.
      if (!(await readStart(log, bytes)).equals(seen)) await writeWhole(log, seen)
    },
  }
}
