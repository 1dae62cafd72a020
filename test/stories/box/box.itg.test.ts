import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { leftOverBuilds } from '../../../src/host/process/left-over.js'
import { resultSchema } from '../../../src/result/result.js'
import { emptyFolder, repository, runCli, type Ended } from '../command-line.js'

const secret = 'secret-of-the-job'
const shared = '/dev/shm/osv-kernel-test'
const keyName = 'osv-kernel-test-key'
const servers: Server[] = []

async function listen(server: Server, where: object): Promise<Server> {
  server.listen(where)
  await once(server, 'listening')
  servers.push(server)
  return server
}

/** A checkout with a token in its configuration, and a build that wants out. */
const checkout = realpathSync(emptyFolder())
const runnerFile = path.join(emptyFolder(), 'set_env')
let port = 0

beforeAll(async () => {
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-C', checkout, ...args])
  writeFileSync(runnerFile, 'real\n')
  writeFileSync(shared, '')
  const own = path.join(repository, 'test/stories/box')
  copyFileSync(path.join(own, 'hostile.sh'), path.join(checkout, 'b.sh'))
  copyFileSync(path.join(own, 'ways-out.py'), path.join(checkout, 'ways-out.py'))
  git('init', '--quiet')
  git('add', '--all')
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message=one')
  appendFileSync(path.join(checkout, '.git/config'), `[http]\n\textraheader = ${secret}\n`)
  mkdirSync(path.join(checkout, '.git/hooks'), { recursive: true })
  const tcp = await listen(createServer(), { host: '127.0.0.1', port: 0 })
  port = (tcp.address() as AddressInfo).port
  await listen(createServer(), { path: '\0osv-kernel-test' })
})

afterAll(() => {
  rmSync(shared, { force: true })
  for (const server of servers) server.close()
})

async function build(out: string, ...options: readonly string[]): Promise<Ended> {
  const words = ['sh', 'b.sh', secret, String(process.pid), String(port), runnerFile, '{out}']
  // Backwards, so that the arguments of the build do not hold it.
  const reversed = Array.from(secret).toReversed().join('')
  const more = ['python3', 'ways-out.py', reversed, String(process.pid), keyName]
  const profile = {
    kernel: 'custom',
    // Without a box it would read the memory of every process of the host.
    custom: {
      build: options.includes('none') ? [words] : [words, more],
      artifacts: { image: 'kernel' },
    },
  }
  const file = path.join(checkout, 'p.yml')
  writeFileSync(
    file,
    JSON.stringify({ ...profile, expect: ['never'], toolchain: { ccache: false } }),
  )
  process.env.GITHUB_TOKEN = secret
  try {
    return await runCli(['build', file, '--out', out, '--no-cache', ...options], { cwd: checkout })
  } finally {
    delete process.env.GITHUB_TOKEN
  }
}

function gotOf(out: string): readonly string[] {
  const lines = readFileSync(path.join(out, 'build.log'), 'utf8').split('\n')
  return lines.filter((line) => /^GOT |^no git/.test(line))
}

test('a build in a box reaches nothing', async () => {
  const out = path.join(emptyFolder(), 'out')
  const { status, stderr } = await build(out, '--isolation', 'required')
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  expect(gotOf(out)).toEqual([])
  expect(readFileSync(runnerFile, 'utf8')).toBe('real\n')
  const result = resultSchema.parse(JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8')))
  expect(result.build?.isolation).toMatchObject({ held: 'box', network: false, reason: null })
}, 60_000)

test('without a box it reaches much, but not our variables, and nothing of it is left', async () => {
  const out = path.join(emptyFolder(), 'out')
  expect((await build(out, '--isolation', 'none')).status).toBe(0)
  const got = gotOf(out)
  expect(got).toEqual(expect.arrayContaining(['GOT loopback', 'GOT abstract', 'GOT .git/config']))
  // The tests' own process has the variable too, and is not ours.
  const environs = got.filter((line) => line.startsWith('GOT environ'))
  const others = environs.filter((line) => !line.includes(`/${process.pid}/`))
  expect(others).toEqual([])
  expect(await leftOverBuilds(out)).toEqual([])
}, 60_000)

test('the stricter of profile and caller holds', async () => {
  const out = path.join(emptyFolder(), 'out')
  const weakened = ['--isolation', 'required', '--set', 'build.isolation=none']
  expect((await build(out, ...weakened)).status).toBe(0)
  expect(gotOf(out)).toEqual([])
}, 60_000)

test('a file that an earlier run left in the sources is not shown', async () => {
  const out = path.join(emptyFolder(), 'out')
  const json = path.join(checkout, 'r.json')
  const twice = [await build(out, '--json', json), await build(out, '--json', json)]
  expect(twice.map(({ status }) => status)).toEqual([0, 0])
}, 60_000)
