import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  beginJob,
  runPhase,
  type JobSetting,
  type PhaseOptions,
} from '../../actions-service/mini-runner.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'
import { emptyFolder, repository } from '../command-line.js'
import { processesWith } from '../../running-processes.js'

/** The shipped main is killed while a child of it works; the kernel ends the child, post the rest. */
const root = emptyFolder()
const mark = path.basename(root)
const workspace = path.join(root, 'workspace')
const programs = path.join(root, 'programs')
let service: ActionsService
let job: JobSetting
/** Accepts and never answers: a connection says that a child has begun. */
let silent: Server

const port = (): number => (silent.address() as AddressInfo).port

beforeAll(async () => {
  service = await startActionsService()
  silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  for (const folder of ['profiles', 'examples'])
    cpSync(path.join(repository, folder), path.join(workspace, folder), { recursive: true })
  mkdirSync(programs)
  job = {
    ...{ node: path.join(repository, 'node_modules/node/bin/node'), workspace },
    ...{ temp: path.join(root, 'temp'), resultsUrl: service.url },
    token: makeToken({ runId: 'killed' }),
  }
})
afterAll(async () => {
  silent.close()
  await service.close()
})

/** A program that has a child of its own, says so to the silent server, and goes on for ever. */
function standIn(name: string): void {
  // `import()` is both in a script and in a module: which one it is depends on the folders above.
  const script = `
    import('node:child_process').then(({ spawn }) =>
      spawn('sh', ['-c', 'while :; do sleep 1; done; : ${mark}'], { stdio: 'ignore' }))
    import('node:net').then(({ connect }) => connect(${port()}, '127.0.0.1'))
  `
  const file = path.join(programs, name)
  writeFileSync(file, `#!${job.node}\n${script}`)
  chmodSync(file, 0o755)
}

function profile(lines: readonly string[]): void {
  const common = ['kernel: custom', 'toolchain: { ccache: false }', 'expect: [never]']
  writeFileSync(path.join(workspace, 'profiles/p.yml'), [...common, ...lines, ''].join('\n'))
}

/** Kills main, and looks at what is left of it: processes, and locks that are held. */
async function killMain(
  inputs: Readonly<Record<string, string>>,
  options: Pick<PhaseOptions, 'killWhen' | 'killAfter' | 'env'>,
  isLeft: (line: string) => boolean = () => false,
): Promise<string> {
  await beginJob(job)
  const common = { accel: 'tcg', 'install-packages': 'false', cache: 'false' }
  const main = path.join(repository, 'dist/main.js')
  const killed = await runPhase(job, main, { ...options, inputs: { ...common, ...inputs } })
  if (killed.signal !== 'SIGKILL') throw new Error(killed.log)
  // The kernel signals them at once; they end when they next run.
  const others = (): readonly string[] => processesWith(mark).filter((line) => !isLeft(line))
  for (let tries = 0; tries < 100 && others().length > 0; tries += 1) await setTimeout(100)
  expect(others()).toEqual([])
  const post = path.join(repository, 'dist/post.js')
  const ended = await runPhase(job, post, { state: killed.state })
  expect({ exitCode: ended.exitCode, log: ended.log }).toMatchObject({ exitCode: 0 })
  expect(processesWith(mark)).toEqual([])
  const locks = globSync('.osv-kernel/work/*.lock', { cwd: workspace })
  expect(locks).not.toEqual([])
  for (const lock of locks)
    expect([lock, spawnSync('flock', ['-n', path.join(workspace, lock), 'true']).status]).toEqual([
      lock,
      0,
    ])
  return ended.log
}

const isShown = (line: string): boolean => line.startsWith('│ begun')

const loop = `while :; do sleep 1; done; : ${mark}`

/** A build with a child in its group, and one in a session of its own. */
async function killBuild(isolation: string, isLeft?: (line: string) => boolean): Promise<string> {
  const elsewhere = `setsid sh -c '${loop} elsewhere' & sleep 0.1`
  const words = ['sh', '-c', `(${loop}) & ${elsewhere}; echo begun; ${loop}`]
  profile([`custom: { build: [${JSON.stringify(words)}], artifacts: { image: k } }`])
  return killMain({ profile: 'p', isolation }, { killWhen: isShown }, isLeft)
}

test('a build in a box', async () => {
  expect(await killBuild('required')).not.toContain('outlived')
}, 120_000)

test('a build without one: post ends what went out of reach, and says so', async () => {
  const isElsewhere = (line: string): boolean =>
    line.startsWith('sh -c') && line.includes('elsewhere')
  expect(await killBuild('none', isElsewhere)).toMatch(
    /\d process(?:es)? of a build outlived the run/,
  )
}, 120_000)

test('a boot', async () => {
  const killWhen = (line: string): boolean => /^│ hello-kernel \d/.test(line)
  await killMain({ profile: 'hello', set: 'boot.cmdline=silent' }, { killWhen })
}, 120_000)

test('a fetch with git', async () => {
  const address = `http://127.0.0.1:${port()}/${mark}/kernel.git`
  const build = 'custom: { build: [[make]], artifacts: { image: k } }'
  profile([`source: { git: '${address}', ref: main }`, build])
  await killMain({ profile: 'p' }, { killAfter: once(silent, 'connection') })
}, 120_000)

test.each([
  ['tar', "source: { archive: 'sources.tar', sha256: DIGEST }"],
  ['git', "source: { git: 'https://127.0.0.1:1/x.git', ref: main }"],
])(
  'a %s with children of its own',
  async (program, source) => {
    standIn(program)
    const archive = path.join(workspace, 'sources.tar')
    spawnSync('tar', ['-cf', archive, '-C', workspace, 'examples'])
    const digest = createHash('sha256').update(readFileSync(archive)).digest('hex')
    profile([
      source.replace('DIGEST', digest),
      'custom: { build: [[make]], artifacts: { image: k } }',
    ])
    const env = { PATH: `${programs}:${process.env.PATH ?? ''}` }
    await killMain({ profile: 'p' }, { killAfter: once(silent, 'connection'), env })
  },
  120_000,
)
