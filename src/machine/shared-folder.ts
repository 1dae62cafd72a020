import path from 'node:path'
import { startAttached } from '../host/process/attached-process.js'
import { pause } from '../host/clock.js'
import { fileExists, makeFolder, removeTree } from '../host/files/files.js'
import { isRoot } from '../host/facts/machine-facts.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { SharedFolder } from './machine-input.js'
import { shareSocketName } from '../output-files.js'

/** QEMU had a virtiofsd in C until 7.2; the Rust program replaced it. */
export interface Virtiofsd {
  readonly program: string
  readonly dialect: 'rust' | 'c'
}

export const virtiofsdRemedy =
  'install virtiofsd (Debian 13, Ubuntu 24.04) or qemu-system-common (Debian 12)'

/** Neither is in PATH. */
const places: readonly Virtiofsd[] = [
  { program: '/usr/libexec/virtiofsd', dialect: 'rust' },
  { program: '/usr/lib/qemu/virtiofsd', dialect: 'c' },
]

/** The package that has the first of them. */
export const virtiofsdPackage = { tool: '/usr/libexec/virtiofsd', debianPackage: 'virtiofsd' }

/** Whether a program that serves folders is installed, usable or not. */
export async function isVirtiofsdThere(): Promise<boolean> {
  const found = await Promise.all(places.map(async ({ program }) => fileExists(program)))
  return found.includes(true)
}

/** sun_path of unix(7) has 108 bytes, including the terminating NUL. */
const longestSocketPath = 107
const socketLimitMs = 5000
const pollMs = 10

/** Gives every share of a profile its socket in `folder`; paths absolute. */
export function planShares(
  shares: readonly { readonly tag: string; readonly path: string }[],
  folder: string,
): Outcome<readonly SharedFolder[]> {
  const planned = shares.map(({ tag, path: shared }, index) => ({
    tag,
    path: shared,
    socket: path.join(folder, shareSocketName(index)),
  }))
  const long = planned.find(({ socket }) => Buffer.byteLength(socket) > longestSocketPath)
  return long === undefined
    ? success(planned)
    : failure('infrastructure', `the path of a socket is too long: ${long.socket}`, {
        hint: 'run in a folder with a shorter path',
      })
}

/**
 * The command that serves a folder. As root it sandboxes with chroot, which works in containers too;
 * otherwise with namespaces, which only the Rust program can create as an ordinary user.
 */
export function virtiofsdCommand(
  { program, dialect }: Virtiofsd,
  { path: shared, socket }: SharedFolder,
  root: boolean,
): readonly string[] {
  const sandbox = root ? 'chroot' : 'namespace'
  if (dialect === 'rust')
    return [program, `--socket-path=${socket}`, `--shared-dir=${shared}`, `--sandbox=${sandbox}`]
  // A comma ends an option unless a backslash escapes it (libfuse: fuse_opt).
  const source = shared.replaceAll(/[\\,]/g, String.raw`\$&`)
  return [program, `--socket-path=${socket}`, '-o', `source=${source},sandbox=${sandbox}`, '-f']
}

/** Finds the program that serves folders. */
export async function locateVirtiofsd(): Promise<Outcome<Virtiofsd>> {
  for (const place of places) {
    if (!(await fileExists(place.program))) continue
    if (place.dialect === 'rust' || isRoot()) return success(place)
    return failure('infrastructure', `${place.program} can only be run by root`, {
      hint: 'install virtiofsd of Debian 13, or boot as root',
    })
  }
  return failure('infrastructure', 'missing: virtiofsd', {
    hint: virtiofsdRemedy,
  })
}

interface Server {
  /**
   * Call it once the machine is connected: the socket is not needed any more, and a removed socket
   * cannot be left over if we are killed.
   */
  removeSocket(): Promise<void>
  stop(): Promise<void>
}

async function startServer(daemon: Virtiofsd, share: SharedFolder): Promise<Outcome<Server>> {
  const errorLines: string[] = []
  let gone = false
  await makeFolder(path.dirname(share.socket))
  await removeTree(share.socket)
  const child = startAttached(
    { argv: virtiofsdCommand(daemon, share, isRoot()) },
    {
      onOutput: () => undefined,
      onErrorLine: (line) => {
        if (errorLines.length < 20) errorLines.push(line)
      },
    },
  )
  const ended = child.ended.then(() => (gone = true))
  const removeSocket = async (): Promise<void> => removeTree(share.socket)
  const stop = async (): Promise<void> => {
    if (!gone) child.signal('SIGKILL')
    await ended
    await removeSocket()
  }
  const started = performance.now()
  const comesUp = async (): Promise<boolean> => {
    while (!(await fileExists(share.socket))) {
      if (gone || performance.now() - started > socketLimitMs) return false
      await pause(pollMs)
    }
    return true
  }
  if (await comesUp()) return success({ removeSocket, stop })
  await stop()
  return failure('infrastructure', `virtiofsd does not serve ${share.path} (${share.tag})`, {
    evidence:
      errorLines.length === 0 ? [] : [{ source: 'virtiofsd', firstLine: 1, lines: errorLines }],
  })
}

/**
 * Serves folders until `stop`; call it before the machine is started, which connects at once. The
 * servers also end when the machine ends or when we die.
 */
export async function serveShares(shares: readonly SharedFolder[]): Promise<Outcome<Server>> {
  const servers: Server[] = []
  const removeSocket = async (): Promise<void> => {
    await Promise.all(servers.map(async (server) => server.removeSocket()))
  }
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(async (server) => server.stop()))
  }
  if (shares.length === 0) return success({ removeSocket, stop })
  const daemon = await locateVirtiofsd()
  if (!daemon.ok) return daemon
  for (const share of shares) {
    const server = await startServer(daemon.value, share)
    if (!server.ok) {
      await stop()
      return server
    }
    servers.push(server.value)
  }
  return success({ removeSocket, stop })
}
