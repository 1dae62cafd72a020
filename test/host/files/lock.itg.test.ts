import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { takeLock, type Lock } from '../../../src/host/files/lock.js'

let folder = ''
let holderProgram = ''
const ended: (() => void)[] = []
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lock-'))
  holderProgram = path.join(folder, 'holder.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('lock-holder.ts', import.meta.url))],
    outfile: holderProgram,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
    },
  })
})
afterAll(async () => {
  for (const end of ended) end()
  await rm(folder, { recursive: true })
})

const never = new AbortController().signal
const nothing = (): void => undefined
const fresh = async (): Promise<string> =>
  path.join(await mkdtemp(path.join(folder, 'case-')), 'deep', 'lock')

async function take(file: string, onWait: (holder: string) => void = nothing): Promise<Lock> {
  const lock = await takeLock(file, onWait, never)
  if (!lock.ok) throw new Error(lock.failure.summary)
  return lock.value
}

interface Holder {
  readonly kill: () => void
  /** The next line it prints. */
  readonly line: () => Promise<string>
}

function startHolder(file: string, ...before: readonly string[]): Holder {
  const argv = [...before, process.execPath, holderProgram, file]
  const child = spawn('env', argv, { stdio: ['ignore', 'pipe', 'inherit'] })
  const kill = (): void => void child.kill('SIGKILL')
  ended.push(kill)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { kill, line: async () => String((await lines.next()).value) }
}

test('a link in its place is refused, and leaves the other file alone', async () => {
  const file = await fresh()
  const other = path.join(folder, 'other')
  await writeFile(other, 'kept')
  await mkdir(path.dirname(file))
  await symlink(other, file)
  await expect(takeLock(file, nothing, never)).rejects.toMatchObject({ code: 'ELOOP' })
  await expect(readFile(other, 'utf8')).resolves.toBe('kept')
})

test('names its holder, and is gone when released', async () => {
  const file = await fresh()
  const lock = await take(file)
  expect(await readFile(file, 'utf8')).toBe(`process ${process.pid} on ${os.hostname()}\n`)
  await lock.release()
  await expect(readFile(file)).rejects.toThrow('ENOENT')
})

test('has one holder at a time; all others learn its name and wait', async () => {
  const file = await fresh()
  const events: string[] = []
  const first = await take(file)
  const others = ['second', 'third'].map(async (name) => {
    const lock = await take(file, (holder) => events.push(holder))
    events.push(`${name} begins`)
    await new Promise(setImmediate)
    events.push(`${name} ends`)
    await lock.release()
  })
  while (events.length < 2) await new Promise(setImmediate)
  events.push('first ends')
  await first.release()
  await Promise.all(others)
  const holder = `process ${process.pid} on ${os.hostname()}`
  expect(events.slice(0, 3)).toEqual([holder, holder, 'first ends'])
  const [begun = '', done = '', next = '', last = ''] = events.slice(3)
  expect([done, last]).toEqual([begun.replace('begins', 'ends'), next.replace('begins', 'ends')])
  expect([begun, next].toSorted()).toEqual(['second begins', 'third begins'])
})

test('a cancelled wait ends and leaves no child process', async () => {
  const file = await fresh()
  const lock = await take(file)
  const cancellation = new AbortController()
  const waiting = takeLock(file, () => cancellation.abort(), cancellation.signal)
  await expect(waiting).resolves.toMatchObject({ ok: false, failure: { kind: 'cancelled' } })
  const children = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8')
  const names = children
    .split(' ')
    .filter((pid) => pid !== '')
    .map(async (pid) => readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'gone'))
  expect(await Promise.all(names)).not.toContain('flock\n')
  await lock.release()
})

test.each(['1', String(process.pid), '4194000', 'garbage', ''])(
  'a left-over file with %j is not a lock',
  async (content) => {
    const file = await fresh()
    await mkdir(path.dirname(file))
    await writeFile(file, content)
    const waited: string[] = []
    const lock = await take(file, (holder) => waited.push(holder))
    expect(waited).toEqual([])
    await lock.release()
  },
)

test('ends with a killed holder, even if its command still runs', async () => {
  const file = await fresh()
  const holder = startHolder(file)
  expect(await holder.line()).toBe('locked')
  const command = Number(await holder.line())
  const waited: string[] = []
  const lock = await take(file, (name) => {
    waited.push(name)
    holder.kill()
  })
  expect(waited).toEqual([expect.stringMatching(/^process \d+ on /)])
  // Throws unless the command still runs.
  process.kill(command)
  await lock.release()
})

test('reports a host without flock', async () => {
  const before = process.env.PATH
  process.env.PATH = folder
  try {
    const lock = await takeLock(await fresh(), nothing, never)
    expect(lock).toMatchObject({ ok: false, failure: { kind: 'infrastructure' } })
    expect(JSON.stringify(lock)).toContain('install')
  } finally {
    process.env.PATH = before
  }
})

const unshare = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'] as const
const [program, ...args] = unshare
const mayUnshare = spawnSync(program, [...args, 'true']).status === 0
const inNamespaces = mayUnshare ? test : test.skip
inNamespaces('is seen from another PID namespace (needs unshare --pid)', async () => {
  const file = await fresh()
  const first = startHolder(file, ...unshare)
  expect(await first.line()).toBe('locked')
  const second = startHolder(file, ...unshare)
  expect(await second.line()).toBe(`waiting for process 1 on ${os.hostname()}`)
  first.kill()
  expect(await second.line()).toBe('locked')
})
