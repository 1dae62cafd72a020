import { describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runAction } from '../../src/github/main.js'
import type { Run } from '../../src/run/request.js'
import { useActionRuns } from './action-runs.js'
import { sampleVerdict } from './sample-run.js'

const { root, requests, fake, runTo, endPost } = useActionRuns()

describe('main', () => {
  test.each([
    ['push', {}, { baseline: 'auto', keepsResult: true }],
    [
      'pull_request',
      { GITHUB_BASE_REF: 'stable', GITHUB_REPOSITORY: 'octo-org/kernels' },
      {
        ...{ baseline: 'auto', base: undefined, keepsResult: false },
        event: { repository: 'octo-org/kernels', branch: 'stable', commit: null, tag: null },
      },
    ],
  ])('the baseline on %s', async (name, env, expected) => {
    const { deps } = fake()
    const given = deps(runTo())
    await runAction({ ...given, env: { ...given.env, GITHUB_EVENT_NAME: name, ...env } })
    expect(requests()).toMatchObject([{ ...expected, mayFetchHistory: true }])
  })

  test.each([
    [{}, { installPackages: true, allowKvm: true }],
    [{ 'allow-kvm': 'false' }, { installPackages: true, allowKvm: false }],
    // Who forbids packages expects no other change of the host either.
    [{ 'install-packages': 'false' }, { installPackages: false, allowKvm: false }],
  ])('what %j allows on the host', async (inputs, expected) => {
    const { deps } = fake(inputs)
    const given = deps(runTo())
    await runAction(given)
    expect(requests()).toMatchObject([expected])
    expect(requests()[0]?.runSetUp).toBe(given.runSetUp)
  })

  test('a pass: outputs, summary, artifacts, exit status 0', async () => {
    const action = fake({ set: 'a.b=c', accel: 'tcg', baseline: 'old.json', arch: 'x86_64' })
    expect(await runAction(action.deps(runTo()))).toBe(0)
    expect(requests()).toMatchObject([
      {
        command: 'run',
        profile: 'hello.yml',
        directory: root(),
        overrides: ['a.b=c'],
        arch: 'x86_64',
        accelerator: 'tcg',
        baseline: { file: path.join(root(), 'old.json') },
        out: path.join(root(), 'temp/osv-kernel/out/hello-x86_64'),
        installPackages: true,
      },
    ])
    const { outputs, summaries, uploads, annotations } = action.recorded
    expect(outputs).toMatchObject({ verdict: 'pass', 'boot-ms': '73', 'cache-hit': 'false' })
    expect(outputs).toMatchObject({ 'artifact-name': uploads[0]?.name, 'artifact-id': '7' })
    expect(summaries).toEqual(['# report.md'])
    expect(annotations).toEqual([])
    expect(uploads).toHaveLength(1)
    expect(uploads[0]?.name).toMatch(/^osv-kernel-hello-x86_64-b-c-tcg-[0-9a-f]{8}$/)
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
    expect(requests()).toEqual([])
    expect(action.recorded.outputs).toMatchObject({ verdict: 'invalid-profile', image: '' })
    expect(action.recorded.state).toEqual({})
  })

  test('an internal error is reported, and existing files are left to post', async () => {
    const action = fake({ fail: 'false' })
    const broken: Run = async ({ out = root() }) => {
      await writeFile(path.join(out, 'console.log'), 'partial')
      throw new Error('unexpected')
    }
    expect(await runAction(action.deps(broken))).toBe(70)
    expect(action.recorded.outputs).toMatchObject({ verdict: 'internal-error' })
    expect(action.recorded.annotations[0]?.message).toContain('unexpected')
    await endPost(action)
    expect(action.recorded.uploads[0]?.files).toEqual([
      path.join(root(), 'temp/osv-kernel/out/hello/console.log'),
    ])
  })

  test('cache: false disables both caches', async () => {
    const action = fake({ cache: 'false' })
    await runAction(action.deps(runTo({}, true)))
    expect(requests()).toMatchObject([{ imageStore: null, compilerCacheFolder: null }])
    await endPost(action)
    expect(action.recorded).toMatchObject({ saves: [], restores: [] })
  })

  test('a summary that cannot be written is a warning', async () => {
    const action = fake()
    const writeSummary = async (): Promise<void> => Promise.reject(new Error('no file'))
    expect(await runAction(action.deps(runTo(), { writeSummary }))).toBe(0)
    expect(action.recorded.annotations).toMatchObject([{ level: 'warning' }])
  })

  test('summary: false writes no summary, and changes nothing else', async () => {
    const action = fake({ summary: 'false' })
    expect(await runAction(action.deps(runTo()))).toBe(0)
    expect(action.recorded).toMatchObject({ summaries: [], outputs: { verdict: 'pass' } })
    expect(action.recorded.uploads).toHaveLength(1)
  })

  test('upload: false uploads nothing, not even in post', async () => {
    const action = fake({ upload: 'false' })
    await runAction(action.deps(runTo()))
    await endPost(action)
    expect(action.recorded.uploads).toEqual([])
  })
})
