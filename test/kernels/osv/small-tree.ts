import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { composeOsvTree, type OsvTreeKind } from '../../osv-tree/compose.js'

/** A command's output and exit status. */
export interface CommandResult {
  readonly status: number | null
  readonly text: string
}

export interface SmallTree {
  readonly folder: string
  /** Runs `scripts/build` with these arguments. */
  readonly build: (args: readonly string[], env?: Readonly<Record<string, string>>) => CommandResult
  readonly run: (argv: readonly string[], env?: Readonly<Record<string, string>>) => CommandResult
  /** Text of a file in the build folder. */
  readonly read: (file: string) => string
}

const outFolder = 'build/release.x64'

/** A fresh tree in its own folder. */
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

/** How to start a guest: with the kernel passed to QEMU, or from the disk alone. */
export interface Boot {
  readonly commandLine?: string
  readonly memory?: string
  readonly disk?: boolean
  /** Time limit for guests that never end. */
  readonly limitMs?: number
}

/** Boots the build in the folder; returns its console lines and whether it ended by itself. */
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
    // On SIGTERM QEMU exits with 0, as if the guest had ended.
    { encoding: 'utf8', timeout: limitMs, killSignal: 'SIGKILL' },
  )
  const lines = stdout.split('\r\n').filter((line) => line !== '')
  return { lines, ended: error === undefined }
}
