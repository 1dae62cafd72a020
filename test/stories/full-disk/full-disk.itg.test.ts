import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { exitCodeOf } from '../../../src/verdict.js'
import { emptyFolder, readResult, repository } from '../command-line.js'

/** Disks that are full or read-only: small file systems in a mount namespace of the command. */
const unshared = spawnSync('unshare', ['--mount', 'true']).status === 0
const isPossible = process.getuid?.() === 0 && unshared
const describeIfPossible = isPossible ? describe : describe.skip
const suffix = isPossible ? '' : ' (this machine has no right to a mount namespace)'

interface Ended {
  readonly status: number | null
  readonly text: string
  readonly workspace: string
}

function createWorkspace(): string {
  const workspace = emptyFolder()
  for (const folder of ['profiles', 'examples'])
    cpSync(path.join(repository, folder), path.join(workspace, folder), { recursive: true })
  return workspace
}

/** Runs the command line after shell commands that mount something; `$1` is the workspace. */
function runAfter(
  mounts: string,
  args: readonly string[],
  workspace = createWorkspace(),
  env: Readonly<Record<string, string>> = {},
): Ended {
  const script = `${mounts}\ncd "$1" && shift && exec "$@"`
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [
      ...['--mount', '--propagation', 'private', 'sh', '-ec', script, 'sh', workspace],
      ...[process.execPath, path.join(repository, 'dist/cli.js'), ...args],
    ],
    {
      env: {
        PATH: process.env.PATH,
        HOME: workspace,
        XDG_CACHE_HOME: path.join(workspace, 'cache'),
        ...env,
      },
      encoding: 'utf8',
      timeout: 100_000,
    },
  )
  const text = stdout + stderr
  expect(text).not.toMatch(/\n\s+at .*:\d+:\d+/)
  return { status, text, workspace }
}

const tmpfs = (folder: string, kib: number): string =>
  `mkdir -p "$1/${folder}" && mount -t tmpfs -o size=${kib}k tmpfs "$1/${folder}"`

/** Copies the record out of the namespace, which ends with the command. */
const keepRecord = (folder: string): string =>
  `mkdir -p "$1/kept"; trap 'cp "$1/${folder}"/report.* "$1/${folder}/result.json" "$1/kept" 2>/dev/null || true' EXIT`

describeIfPossible(`a disk that gets full${suffix}`, () => {
  test.each<[string, string, string, readonly number[]]>([
    ['the state folder', '.osv-kernel', '.osv-kernel/out/hello-x86_64', [4, 16, 120, 340, 700]],
    ['the output folder', 'o', 'o', [120, 240]],
  ])(
    'in %s: record and exit status agree, and the message names a folder',
    (_, mounted, out, sizes) => {
      for (const kib of sizes) {
        const workspace = createWorkspace()
        // The shell stays, so that the record can be read after the command.
        const run = `${tmpfs(mounted, kib)}\n${keepRecord(out)}\ncd "$1"; W="$1"; shift; set +e; "$@"; S=$?; set -- "$W"; exit $S`
        const args = ['run', 'hello', ...(out === 'o' ? ['--out', 'o'] : [])]
        const { status, text } = runAfter(run, args, workspace)
        const kept = path.join(workspace, 'kept')
        const kind = existsSync(path.join(kept, 'result.json'))
          ? readResult(kept).verdict.kind
          : 'infrastructure'
        expect({ kib, status }).toEqual({ kib, status: exitCodeOf(kind) })
        // A pass has all of its reports.
        if (status === 0) expect(readdirSync(kept)).toContain('report.html')
        else expect(text).toMatch(/(?:KiB|MiB) are free (?:in|on)|the disk is full/)
      }
    },
    100_000,
  )

  test('a record that cannot be copied to --json does not say pass', () => {
    const run = `${tmpfs('small', 4)}\n${keepRecord('o')}\ncd "$1"; W="$1"; shift; set +e; "$@"; S=$?; set -- "$W"; exit $S`
    const args = ['run', 'hello', '--out', 'o', '--json', 'small/r.json']
    const { status, text, workspace } = runAfter(run, args)
    expect(status).toBe(3)
    expect(text).toMatch(/small\/r\.json: the disk is full; \d+ KiB are free in .*small/)
    expect(readResult(path.join(workspace, 'o')).verdict.kind).toBe('infrastructure')
  }, 60_000)

  test('a cache without room is a warning', () => {
    const { status, text } = runAfter(tmpfs('cache', 24), ['run', 'hello'])
    expect(status).toBe(0)
    expect(text).toMatch(/! image not cached: .*: the disk is full; \d+ KiB are free in .*cache/)
    expect(text).toMatch(/! the disk may get full: .*\(compiler cache\)/)
  }, 60_000)
})

describeIfPossible(`a workspace that is read-only${suffix}`, () => {
  const readOnly = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"'
  const cache = emptyFolder()

  test('is refused without --out, with what to write', () => {
    const { status, text } = runAfter(readOnly, ['run', 'hello'], createWorkspace(), {
      XDG_CACHE_HOME: cache,
    })
    expect(status).toBe(3)
    expect(text).toMatch(/\.osv-kernel: the file system is read-only/)
    expect(text).toMatch(/hint: name a folder for the results: --out DIR/)
  }, 60_000)

  test('is built from with --out, in the cache folder', () => {
    const out = path.join(emptyFolder(), 'o')
    const { status, workspace } = runAfter(
      readOnly,
      ['run', 'hello', '--out', out],
      createWorkspace(),
      { XDG_CACHE_HOME: cache },
    )
    expect(status).toBe(0)
    expect(readResult(out).verdict.kind).toBe('pass')
    expect(existsSync(path.join(workspace, '.osv-kernel'))).toBe(false)
  }, 60_000)
})

/** Runs hello after a command of the shell, such as one that sets a limit. */
function runLimited(script: string, workspace: string): Ended {
  const cli = [process.execPath, path.join(repository, 'dist/cli.js'), 'run', 'hello']
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', ...cli], {
    cwd: workspace,
    env: { PATH: process.env.PATH, HOME: workspace, XDG_CACHE_HOME: path.join(workspace, 'c') },
    encoding: 'utf8',
  })
  return { status, text: stdout + stderr, workspace }
}

describe('a host in trouble', () => {
  test('few files can be opened: wherever it ends, the host is named, with what to do', () => {
    const workspace = createWorkspace()
    const ended = [24, 26, 28, 30, 32, 34].map((files) =>
      runLimited(`ulimit -n ${files}; exec "$@"`, workspace),
    )
    // Below 22 files Node itself ends.
    for (const { status, text } of ended) {
      expect(text).not.toMatch(/a bug|internal-error/)
      if (status !== 0) expect(text).toMatch(/too many open files[^]*ulimit -n/)
      expect([0, 3]).toContain(status)
    }
    expect(ended.map(({ status }) => status)).toContain(3)
  }, 60_000)

  test('full standard output: status 3, one message', () => {
    const { status, text } = runLimited('exec "$@" > /dev/full', createWorkspace())
    expect(status).toBe(3)
    expect(text).toMatch(/the output cannot be written: ENOSPC/)
    expect(text).not.toMatch(/\n\s+at .*:\d+:\d+/)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['an empty HOME', { HOME: '' }],
    ['a file as HOME', { HOME: '/etc/passwd' }],
    ['a HOME that cannot be made', { HOME: '/proc/none' }],
    ['no folder for temporary files', { TMPDIR: '/nonexistent' }],
  ])('%s: the run passes', (_, variables) => {
    const workspace = createWorkspace()
    const cache = 'HOME' in variables ? {} : { XDG_CACHE_HOME: emptyFolder() }
    const cli = [path.join(repository, 'dist/cli.js'), 'run', 'hello', '--no-cache', '--quiet']
    const { status, stdout, stderr } = spawnSync(process.execPath, cli, {
      cwd: workspace,
      env: { PATH: process.env.PATH, HOME: workspace, ...cache, ...variables },
      encoding: 'utf8',
    })
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(stdout).toMatch(/^pass/)
  })
})
