import path from 'node:path'
import { startAttached } from '../host/process/attached-process.js'
import { pause } from '../host/clock.js'
import { fileExists, makeFolder, removeTree } from '../host/files/files.js'
import { isRoot } from '../host/facts/machine-facts.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { SharedFolder } from './machine-input.js'
import { shareSocketName } from '../output-files.js'

/** The C program came with QEMU until 7.2; the one in Rust took its place. */
export interface Virtiofsd {
  readonly program: string
  readonly dialect: 'rust' | 'c'
}

/** Neither is in PATH (Debian 13: virtiofsd, Debian 12: qemu-system-common). */
const places: readonly Virtiofsd[] = [
  { program: '/usr/libexec/virtiofsd', dialect: 'rust' },
  { program: '/usr/lib/qemu/virtiofsd', dialect: 'c' },
]

/** sun_path of unix(7) has 108 bytes, its terminating NUL among them. */
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
    : failure('infrastructure', `a socket cannot have so long a path: ${long.socket}`, {
        hint: 'run in a folder with a shorter path',
      })
}

/**
 * The command that serves a folder. In a chroot where we are root, which works in containers too;
 * elsewhere in namespaces, which only the newer program can make for an ordinary user.
 */
export function virtiofsdCommand(
  { program, dialect }: Virtiofsd,
  { path: shared, socket }: SharedFolder,
  root: boolean,
): readonly string[] {
  const sandbox = root ? 'chroot' : 'namespace'
  if (dialect === 'rust')
    return [program, `--socket-path=${socket}`, `--shared-dir=${shared}`, `--sandbox=${sandbox}`]
  // A comma ends an option there and a backslash takes its meaning away (libfuse: fuse_opt).
  const source = shared.replaceAll(/[\\,]/g, String.raw`\$&`)
  return [program, `--socket-path=${socket}`, '-o', `source=${source},sandbox=${sandbox}`, '-f']
}

/** Finds the program that serves folders. */
export async function locateVirtiofsd(): Promise<Outcome<Virtiofsd>> {
  for (const place of places) {
    if (!(await fileExists(place.program))) continue
    if (place.dialect === 'rust' || isRoot()) return success(place)
    return failure('infrastructure', `${place.program} serves folders for root alone`, {
      hint: 'install virtiofsd of Debian 13, or boot as root',
    })
  }
  return failure('infrastructure', 'missing: virtiofsd', {
    hint: 'install virtiofsd (Debian 13) or qemu-system-common (Debian 12)',
  })
}

interface Server {
  /**
   * To be called once the machine is connected: nobody needs the socket any more, and what is not
   * there is not left over when we are killed.
   */
  removeSocket(): Promise<void>
  stop(): Promise<void>
}

async function startServer(daemon: Virtiofsd, share: SharedFolder): Promise<Outcome<Server>> {
  const said: string[] = []
  let gone = false
  await makeFolder(path.dirname(share.socket))
  await removeTree(share.socket)
  const child = startAttached(
    { argv: virtiofsdCommand(daemon, share, isRoot()) },
    {
      onOutput: () => undefined,
      onErrorLine: (line) => {
        if (said.length < 20) said.push(line)
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
    evidence: said.length === 0 ? [] : [{ source: 'virtiofsd', firstLine: 1, lines: said }],
  })
}

/**
 * Serves folders until `stop`; to be called before the machine is started, which connects at once.
 * The servers also end by themselves when the machine is gone, and with us, however we go.
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
