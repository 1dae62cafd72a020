import { constants as system } from 'node:os'
import { homedir } from 'node:os'
import { statSync } from 'node:fs'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isRoot } from '../facts/machine-facts.js'
import { fileExists, isFolder, makeFolder, removeTree } from '../files/files.js'
import { childEnvironment } from '../process/environment.js'
import { runProcess, type Command, type ProcessEnd } from '../process/process.js'
import { bwrapArguments, type BoxWay } from './bwrap.js'
import { listHostMounts, listNetworkMounts, listProcessFiles } from './host-mounts.js'
import { earlyVariables, launchCommand, type Identity } from './launch.js'
import type { Mount } from './mounts.js'
import { systemCallFilter } from './system-calls.js'
import { isWithin } from '../files/within.js'

/** How a command runs, in a box or not. */
export type RunCommand = typeof runProcess

interface BoxPlan {
  readonly way: BoxWay
  /** The name or path of bwrap. */
  readonly bwrap: string
  /** What its programs see besides the host's programs and a folder of their own as home. */
  readonly mounts: readonly Mount[]
  readonly network: boolean
  /** A folder for the files of the box itself; previous content is removed. */
  readonly folder: string
}

/** The folders for temporary files, which every box has for itself. */
const temporary = ['/tmp', '/var/tmp']

/** Whether a folder is at a path, or could be made there. */
function mayBeFolder(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined ? mayBeFolder(path.dirname(file)) : stats.isDirectory()
}

/** The user's home; undefined if it is the root of the file system, or cannot be a folder. */
export function homeFolder(): string | undefined {
  const home = path.resolve('/', homedir())
  try {
    return home === '/' || /^\/(?:proc|sys|dev)\//.test(home) || !mayBeFolder(home)
      ? undefined
      : home
  } catch {
    // A file is on the way to it.
    return undefined
  }
}

export function ownIdentity(): Identity {
  return {
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
    groups: process.getgroups?.() ?? [],
  }
}

/** Root of sudo would make them, and we could not remove them again. */
async function makeMountPoints(
  { mounts }: BoxPlan,
  places: readonly (readonly [string, string])[],
): Promise<void> {
  for (const mount of mounts)
    for (const [seen, folder] of places) {
      if (!isWithin(seen, mount.path) || mount.path === seen) continue
      const point = path.join(folder, path.relative(seen, mount.path))
      const isFile = mount.kind === 'read' && !(await isFolder(mount.from ?? mount.path))
      await makeFolder(isFile ? path.dirname(point) : point)
      if (isFile) await writeFile(point, '')
    }
}

/** git refuses a repository of another user, as those of a job container are. */
const trustRepositories = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
}

/** The shell's way to say that a signal ended a program. */
function signalOf(exitCode: number | null): string | null {
  const number = (exitCode ?? 0) - 128
  const [name] = Object.entries(system.signals).find(([, value]) => value === number) ?? []
  return name ?? null
}

/** How a program in a box ended; `line` is the only line of output, if there was one. */
export function readBoxEnd(end: ProcessEnd, line: string | undefined): ProcessEnd {
  if (end.reason !== 'exited') return end
  const failed = line === undefined ? null : /^(?:bwrap|\S*setpriv): (.*)$/.exec(line)
  if (failed !== null && end.exitCode !== 0) {
    const isMissing = /(?:execvp|failed to execute) .{1,500}: No such file or directory/.test(
      failed[0],
    )
    const message = isMissing ? `${failed[0]} (ENOENT)` : failed[0]
    return { ...end, reason: 'not-started', exitCode: null, message }
  }
  const signal = end.signal ?? signalOf(end.exitCode)
  return signal === null ? end : { ...end, exitCode: null, signal }
}

/** Of a host whose name is in no table; it would read as a build that wanted the network. */
const sudoNotice = 'sudo: unable to resolve host '

/** Makes a box; each command then runs in namespaces of its own over the same files. */
export async function openBox(plan: BoxPlan): Promise<RunCommand> {
  const { way, bwrap, network, folder } = plan
  await removeTree(folder)
  const home = homeFolder()
  const privateHome = path.join(folder, 'home')
  const privateTemporary = path.join(folder, 'tmp')
  for (const own of [privateHome, privateTemporary]) await mkdir(own, { recursive: true })
  await chmod(privateTemporary, 0o1777)
  const places = [
    ...(home === undefined ? [] : [[home, privateHome] as const]),
    ...temporary.map((seen) => [seen, privateTemporary] as const),
  ]
  await makeMountPoints(plan, places)
  const view = {
    network,
    processFiles: await listProcessFiles(),
    mounts: [
      ...(await listHostMounts()),
      ...(network ? await listNetworkMounts() : []),
      ...places.map(([seen, from]): Mount => ({ kind: 'write', path: seen, from })),
      ...plan.mounts,
    ],
  }
  const filter = path.join(folder, 'filter')
  await writeFile(filter, systemCallFilter())
  const bash = '/bin/bash'
  const shell = (await fileExists(bash)) ? bash : 'sh'
  let commands = 0
  return async (command: Command, onLine, limits) => {
    commands += 1
    const file = path.join(folder, `arguments-${commands}`)
    const env = {
      ...childEnvironment(process.env),
      ...trustRepositories,
      ...{ TMPDIR: '/tmp', ...(home === undefined ? {} : { HOME: home }) },
      ...command.env,
    }
    const cwd = command.cwd ?? '/'
    const args = bwrapArguments(view, way, isRoot(), cwd, earlyVariables(way, env))
    await writeFile(file, args.map((arg) => `${arg}\0`).join(''), { mode: 0o600 })
    const lines: string[] = []
    const end = await runProcess(
      {
        argv: launchCommand(
          { way, bwrap },
          shell,
          { arguments: file, filter },
          ownIdentity(),
          env,
          command.argv,
        ),
        cwd: '/',
        ...(way === 'sudo' ? { hasLifeline: true, env: { LC_ALL: 'C' } } : {}),
      },
      (line) => {
        if (way === 'sudo' && lines.length === 0 && line.startsWith(sudoNotice)) return
        if (lines.length < 2) lines.push(line)
        onLine?.(line)
      },
      limits,
    )
    await rm(file, { force: true })
    return readBoxEnd(end, lines.length === 1 ? lines[0] : undefined)
  }
}
