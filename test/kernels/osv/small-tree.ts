import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { composeOsvTree, type OsvTreeKind } from '../../osv-tree/compose.js'

/** What a command said and how it ended. */
export interface Said {
  readonly status: number | null
  readonly text: string
}

export interface SmallTree {
  readonly folder: string
  /** `scripts/build` with these arguments. */
  readonly build: (args: readonly string[], env?: Readonly<Record<string, string>>) => Said
  readonly run: (argv: readonly string[], env?: Readonly<Record<string, string>>) => Said
  /** Text of a file of the build folder. */
  readonly read: (file: string) => string
}

const outFolder = 'build/release.x64'

/** A fresh tree in a folder of its own. */
export async function createSmallTree(kind: OsvTreeKind): Promise<SmallTree> {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-')), 'tree')
  await composeOsvTree(folder, kind)
  const run: SmallTree['run'] = (argv, env = {}) => {
    const { status, stdout, stderr } = spawnSync(argv[0] ?? '', argv.slice(1), {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      timeout: 60_000,
    })
    return { status, text: stdout + stderr }
  }
  return {
    folder,
    run,
    build: (args, env) => run(['scripts/build', '-j2', 'arch=x64', ...args], env),
    read: (file) => readFileSync(path.join(folder, outFolder, file), 'utf8'),
  }
}

/** How a guest is started: with its kernel in QEMU's hand, or from the disk alone. */
export interface Boot {
  readonly commandLine?: string
  readonly memory?: string
  readonly disk?: boolean
  /** Ends guests that would never end. */
  readonly limitMs?: number
}

/** Boots the build in the folder; the lines of its console, and whether it ended by itself. */
export function bootSmallTree(
  folder: string,
  { commandLine, memory = '64M', disk = true, limitMs = 20_000 }: Boot,
): { readonly lines: readonly string[]; readonly ended: boolean } {
  const out = path.join(folder, outFolder)
  const kernel = path.join(out, 'loader-stripped.elf')
  const image = `file=${path.join(out, 'usr.img')},format=qcow2,snapshot=on,if=none,id=disk`
  const { stdout, error } = spawnSync(
    'qemu-system-x86_64',
    [
      ...['-accel', 'tcg', '-machine', 'q35', '-m', memory, '-no-reboot'],
      ...['-nodefaults', '-display', 'none', '-serial', 'stdio'],
      ...(commandLine === undefined ? [] : ['-kernel', kernel, '-append', commandLine]),
      ...(disk ? ['-drive', image, '-device', 'virtio-blk-pci,drive=disk'] : []),
    ],
    // At SIGTERM QEMU leaves with 0, as if the guest had ended.
    { encoding: 'utf8', timeout: limitMs, killSignal: 'SIGKILL' },
  )
  const lines = stdout.split('\r\n').filter((line) => line !== '')
  return { lines, ended: error === undefined }
}
