import { readStart, writeWhole } from '../../host/files/files.js'

/** What a console says that is longer is not kept a second time. */
const mostBytes = 8 * 2 ** 20

/** What came from a guest's console, to hold its log against. */
export interface ConsoleRecord {
  add(bytes: Uint8Array): void
  /** Makes the log what came, where it says anything else; call it once the machine is gone. */
  mend(log: string): Promise<void>
}

/**
 * QEMU writes the log, so that it is whole even when we are not there any more. But where the way to
 * us is full for a moment, it logs a character again with every try: its qemu_chr_write_buffer
 * (chardev/char.c) takes EAGAIN for the end. On a busy host that is a character here and there.
 */
export function createConsoleRecord(): ConsoleRecord {
  let kept: Uint8Array[] = []
  let bytes = 0
  return {
    add: (more) => {
      bytes += more.length
      if (bytes <= mostBytes) kept.push(more)
      else kept = []
    },
    mend: async (log) => {
      if (bytes === 0 || bytes > mostBytes) return
      const seen = Buffer.concat(kept)
      // What was logged besides, and never reached us, stays.
      if (!(await readStart(log, bytes)).equals(seen)) await writeWhole(log, seen)
    },
  }
}
