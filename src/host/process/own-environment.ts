import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { isPassedOn } from './environment.js'

interface Span {
  readonly name: string
  /** Offset in the block, and length without the final NUL; in bytes. */
  readonly start: number
  readonly length: number
}

/** The variables in a block of NUL-terminated `NAME=VALUE`, as /proc/PID/environ has it. */
export function findVariables(block: Buffer): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  while (start < block.length) {
    const nul = block.indexOf(0, start)
    const end = nul < 0 ? block.length : nul
    const text = block.toString('utf8', start, end)
    const equals = text.indexOf('=')
    if (equals > 0) spans.push({ name: text.slice(0, equals), start, length: end - start })
    start = end + 1
  }
  return spans
}

/** Start of the environment's block in our memory: field 50 of /proc/PID/stat, env_start (proc(5)). */
export function environmentStart(stat: string): number {
  // The second field, the program's name, may contain spaces and parentheses; the third comes next.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[50 - 3])
}

/**
 * Hides what we were started with from the programs that we start. They run as the same user and can
 * read /proc/PID/environ of any process of it: the block of memory that the kernel filled when we
 * were started, which assignments to `process.env` do not change. So each variable is moved to memory
 * of its own, and the block is overwritten. Tokens stay readable through our memory, which needs the
 * right to trace us. Without /proc nothing happens.
 */
export function hideOwnEnvironment(): void {
  try {
    const start = environmentStart(readFileSync('/proc/self/stat', 'utf8'))
    const hidden = findVariables(readFileSync('/proc/self/environ')).filter(
      ({ name }) => !isPassedOn(name),
    )
    const memory = openSync('/proc/self/mem', 'r+')
    try {
      for (const { name, start: offset, length } of hidden) {
        const value = process.env[name]
        // Node copies it: afterwards nothing refers to the block.
        if (value !== undefined) process.env[name] = value
        writeSync(memory, Buffer.alloc(length), 0, length, start + offset)
      }
    } finally {
      closeSync(memory)
    }
  } catch {
    // No such files, or a kernel that refuses: SECURITY.md promises no more.
  }
}
