import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { resultSchema, type RunResult } from '../../src/result/result.js'

export const repository = fileURLToPath(new URL('../..', import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** An empty folder in the system's temporary folder. */
export function emptyFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
}

/** Starts the shipped command line with its own cache. */
export function startCli(
  args: readonly string[],
  options: {
    readonly cwd?: string
    readonly cache?: string
    readonly path?: string
    /** Folder for temporary files. */
    readonly temporary?: string
  } = {},
): Started {
  const child = spawn(process.execPath, [path.join(repository, 'dist/cli.js'), ...args], {
    cwd: options.cwd ?? repository,
    env: {
      ...process.env,
      ...(options.path === undefined ? {} : { PATH: options.path }),
      ...(options.temporary === undefined ? {} : { TMPDIR: options.temporary }),
      XDG_CACHE_HOME: options.cache ?? emptyFolder(),
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data: Buffer) => (stdout += String(data)))
  child.stderr.on('data', (data: Buffer) => (stderr += String(data)))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, stdout, stderr }))
  })
  return { child, ended }
}

export async function runCli(...parameters: Parameters<typeof startCli>): Promise<Ended> {
  return startCli(...parameters).ended
}

/** Reads the result.json of an output folder and checks it against its schema. */
export function readResult(out: string): RunResult {
  return resultSchema.parse(JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8')))
}
