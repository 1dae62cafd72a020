import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

/** What a start lacks if the host has no room for another process (errno(3)). */
const lacks: readonly string[] = ['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM']

function lackOf(code: string, program: string): NodeJS.ErrnoException {
  const syscall = `spawn ${program}`
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall, path: program })
}

/** Throws the system's error if a program was not started because the host has no room for it. */
export function refuseLack(code: string | undefined, program: string): void {
  if (code !== undefined && lacks.includes(code)) throw lackOf(code, program)
}

/** The message of Node's channel. Its types say that every child has streams. */
interface Made {
  readonly process: Pick<ChildProcess, 'on'> & { readonly stdio?: unknown }
}

/**
 * Starts a child with a library; throws the system's error where there is no descriptor left. For that
 * case alone Node makes a child without streams (lib/internal/child_process.js: EMFILE, ENFILE), which
 * libraries do not expect: they throw an error of their own, and that of the system comes later, as an
 * event for which no listener was added.
 */
export function starting<Child>(program: string, start: () => Child): Child {
  const made: Made['process'][] = []
  // Node: "child_process", emitted when a process is created (docs: Diagnostics Channel).
  const channel = 'child_process'
  const onMade = (message: unknown): void => {
    const { process: child } = message as Made
    child.on('error', () => undefined)
    made.push(child)
  }
  subscribe(channel, onMade)
  try {
    return start()
  } catch (error) {
    throw made.some(({ stdio }) => stdio === undefined) ? lackOf('EMFILE', program) : error
  } finally {
    unsubscribe(channel, onMade)
  }
}
