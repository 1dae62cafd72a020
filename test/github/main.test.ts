import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { runAction } from '../../src/github/main.js'
import { runPost } from '../../src/github/post.js'
import type { Run } from '../../src/run/request.js'
import type { RunRequest } from '../../src/run/request.js'
import type { RunResult } from '../../src/result/result.js'
import { fakeAction, type FakeAction } from './fake-action.js'
import { sampleOutcome, sampleVerdict } from './sample-run.js'

let root: string
let requests: RunRequest[]

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'action-main-'))
  requests = []
  await writeFile(path.join(root, 'hello.yml'), 'kernel: custom\n')
})
afterEach(async () => rm(root, { recursive: true, force: true }))

const fake = (inputs: Readonly<Record<string, string>> = {}): FakeAction =>
  fakeAction(
    { RUNNER_TEMP: path.join(root, 'temp'), GITHUB_WORKSPACE: root },
    {
      profile: 'hello.yml',
      ...inputs,
    },
  )

/** A run that leaves its files and returns the given result. */
const runTo =
  (changes: Partial<RunResult> = {}, compiles = false): Run =>
  async (request) => {
    requests.push(request)
    if (compiles) {
      await request.restoreCompilerCache?.()
      request.decideCompilerSave?.({ hits: 0, misses: 9 })
    }
    const out = request.out ?? root
    for (const name of ['hello.img', 'console.log', 'report.md', 'result.json'])
      await writeFile(path.join(out, name), `# ${name}`)
    return sampleOutcome(out, changes)
  }

let trimmed: string[] = []
const endPost = async (
  { core, store, deps }: FakeAction,
  machines: readonly number[] = [],
): Promise<readonly number[]> => {
  const killed: number[] = []
  trimmed = []
  await runPost({
    core,
    store,
    trimCompilerCache: async (folder) => {
      trimmed.push(folder)
      return Promise.resolve()
    },
    upload: deps(runTo()).upload,
    leftOverMachines: async () => Promise.resolve(machines),
    kill: (pid) => killed.push(pid),
  })
  return killed
}

describe('main', () => {
  test.each([
    ['push', {}, { baseline: 'auto', keepsResult: true }],
    [
      'pull_request',
      { GITHUB_BASE_REF: 'stable' },
      { baseline: 'auto', base: 'origin/stable', keepsResult: false },
    ],
  ])('the baseline on %s', async (name, env, expected) => {
    const { deps } = fake()
    const given = deps(runTo())
    await runAction({ ...given, env: { ...given.env, GITHUB_EVENT_NAME: name, ...env } })
    expect(requests).toMatchObject([{ ...expected, mayFetchHistory: true }])
  })

  test('a pass: outputs, summary, artifacts, exit status 0', async () => {
    const action = fake({ set: 'a.b=c', accel: 'tcg', baseline: 'old.json', arch: 'x86_64' })
    expect(await runAction(action.deps(runTo()))).toBe(0)
    expect(requests).toMatchObject([
      {
        command: 'run',
        profile: 'hello.yml',
        directory: root,
        overrides: ['a.b=c'],
        arch: 'x86_64',
        accelerator: 'tcg',
        baseline: { file: path.join(root, 'old.json') },
        out: path.join(root, 'temp/osv-kernel/out/hello-x86_64'),
        installPackages: true,
      },
    ])
    const { outputs, summaries, uploads, annotations } = action.recorded
    expect(outputs).toMatchObject({ verdict: 'pass', 'boot-ms': '73', 'cache-hit': 'false' })
    expect(summaries).toEqual(['# report.md'])
    expect(annotations).toEqual([])
    expect(uploads).toHaveLength(1)
    expect(uploads[0]?.name).toBe('osv-kernel-hello-x86_64')
    expect(uploads[0]?.files.map((file) => path.basename(file))).toEqual([
      'hello.img',
      'console.log',
      'result.json',
      'report.md',
    ])
  })

  test.each([
    ['panic', {}, 1, 'error'],
    ['invalid-profile', {}, 2, 'error'],
    ['infrastructure', {}, 3, 'error'],
    ['panic', { fail: 'false' }, 0, 'warning'],
  ] as const)('%s with %j: exit status %i', async (kind, inputs, status, level) => {
    const action = fake(inputs)
    const evidence = [{ source: 'hello.yml', firstLine: 2, lines: ['here'] }]
    const verdict = sampleVerdict(kind, { evidence })
    expect(await runAction(action.deps(runTo({ verdict })))).toBe(status)
    expect(action.recorded.annotations).toEqual([
      { level, message: `it is ${kind}\nhere`, file: 'hello.yml' },
    ])
    expect(action.recorded.outputs).toMatchObject({ verdict: kind })
    expect(action.recorded.uploads).toHaveLength(1)
  })

  test.each([
    ['hello.yml', { file: 'hello.yml' }],
    ['not-there.c', {}],
    ['../outside.c', {}],
  ])('a crash in %s is annotated if that is a file of the repository', async (file, place) => {
    const action = fake()
    const crash = { title: 'a crash', function: null, id: 'x/y', place: { file, line: 3 } }
    await runAction(action.deps(runTo({ verdict: sampleVerdict('panic'), crash })))
    expect(action.recorded.annotations).toEqual([
      { level: 'error', message: 'it is panic', ...place },
    ])
  })

  test('an expectation is annotated at its line of the profile', async () => {
    const action = fake()
    const places = {
      kernel: { file: 'hello.yml', line: 1 },
      'expect.1': { file: 'hello.yml', line: 7 },
    }
    const verdict = sampleVerdict('assertion-failed', { key: 'expect.1' })
    await runAction(action.deps(runTo({ verdict, places })))
    expect(action.recorded.annotations).toMatchObject([{ file: 'hello.yml' }])
  })

  test('invalid inputs fail before any work starts', async () => {
    const action = fake({ cache: 'maybe' })
    expect(await runAction(action.deps(runTo()))).toBe(2)
    expect(requests).toEqual([])
    expect(action.recorded.outputs).toMatchObject({ verdict: 'invalid-profile', image: '' })
    expect(action.recorded.state).toEqual({})
  })

  test('an internal error is reported, and existing files are left to post', async () => {
    const action = fake({ fail: 'false' })
    const broken: Run = async ({ out = root }) => {
      await writeFile(path.join(out, 'console.log'), 'partial')
      throw new Error('unexpected')
    }
    expect(await runAction(action.deps(broken))).toBe(70)
    expect(action.recorded.outputs).toMatchObject({ verdict: 'internal-error' })
    expect(action.recorded.annotations[0]?.message).toContain('unexpected')
    await endPost(action)
    expect(action.recorded.uploads[0]?.files).toEqual([
      path.join(root, 'temp/osv-kernel/out/hello/console.log'),
    ])
  })

  test('cache: false disables both caches', async () => {
    const action = fake({ cache: 'false' })
    await runAction(action.deps(runTo({}, true)))
    expect(requests).toMatchObject([{ imageStore: null, compilerCacheFolder: null }])
    await endPost(action)
    expect(action.recorded).toMatchObject({ saves: [], restores: [] })
  })

  test('a summary that cannot be written is a warning', async () => {
    const action = fake()
    const writeSummary = async (): Promise<void> => Promise.reject(new Error('no file'))
    expect(await runAction(action.deps(runTo(), { writeSummary }))).toBe(0)
    expect(action.recorded.annotations).toMatchObject([{ level: 'warning' }])
  })

  test('upload: false uploads nothing, not even in post', async () => {
    const action = fake({ upload: 'false' })
    await runAction(action.deps(runTo()))
    await endPost(action)
    expect(action.recorded.uploads).toEqual([])
  })
})

describe('post', () => {
  test('has nothing to do when main did not begin', async () => {
    const action = fake()
    await endPost(action)
    expect(action.recorded).toMatchObject({ uploads: [], saves: [], annotations: [] })
  })

  test('saves the compiler cache, and does not upload again', async () => {
    const action = fake()
    await mkdir(path.join(root, 'temp/osv-kernel/compiler-cache/hello'), { recursive: true })
    await runAction(action.deps(runTo({}, true)))
    const key = expect.stringMatching(/^compiler-any-any-hello-[0-9a-f]{12}$/)
    expect(action.recorded.restores).toEqual([key])
    await endPost(action)
    expect(action.recorded.saves).toEqual([key])
    expect(trimmed).toEqual([path.join(root, 'temp/osv-kernel/compiler-cache/hello')])
    expect(action.recorded.uploads).toHaveLength(1)
  })

  test('uploads and saves what a cancelled main could not, and ends its machines', async () => {
    const action = fake()
    const controller = new AbortController()
    const run: Run = async (request, emit) => {
      controller.abort()
      const folder = path.join(request.out ?? root, 'image')
      await mkdir(folder)
      await request.imageStore?.save({ key: 'image-1', folder })
      return runTo({ verdict: sampleVerdict('cancelled') })(request, emit)
    }
    expect(await runAction(action.deps(run, { signal: controller.signal }))).toBe(130)
    expect(action.recorded.outputs).toMatchObject({ verdict: 'cancelled' })
    expect(action.recorded.summaries).toHaveLength(1)
    expect(action.recorded.uploads).toEqual([])

    expect(await endPost(action, [4711])).toEqual([4711])
    expect(action.recorded.uploads).toMatchObject([{ name: 'osv-kernel-hello-x86_64' }])
    expect(action.recorded.saves).toEqual(['image-1', 'image-1'])
  })

  test('never throws', async () => {
    const action = fake()
    action.recorded.state['osv-kernel'] = 'no state'
    await endPost(action)
    expect(action.recorded.annotations).toMatchObject([{ level: 'warning' }])
  })
})
