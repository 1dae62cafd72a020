import { afterEach, beforeEach } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { PostDeps } from '../../src/github/deps.js'
import { runPost } from '../../src/github/post.js'
import type { Profile } from '../../src/profile/profile.js'
import type { RunResult } from '../../src/result/result.js'
import type { Run, RunRequest } from '../../src/run/request.js'
import { fakeAction, noHeartbeat, type FakeAction } from './fake-action.js'
import { sampleOutcome } from './sample-run.js'

export interface ActionRuns {
  /** The workspace; `temp` in it is the runner's temporary folder. */
  readonly root: () => string
  readonly requests: () => readonly RunRequest[]
  /** The compiler caches that post reduced. */
  readonly trimmed: () => readonly string[]
  readonly fake: (inputs?: Readonly<Record<string, string>>) => FakeAction
  /** A run that leaves its files and returns the given result. */
  readonly runTo: (changes?: Partial<RunResult>, compiles?: boolean) => Run
  /** Runs post and returns the machines that it ended. */
  readonly endPost: (
    action: FakeAction,
    machines?: readonly number[],
    changes?: Partial<PostDeps>,
  ) => Promise<readonly number[]>
}

/** Runs of the action in a fresh workspace for each test, without kernels. */
export function useActionRuns(): ActionRuns {
  let root: string
  let requests: RunRequest[]
  let trimmed: string[]

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'action-main-'))
    requests = []
    trimmed = []
    await writeFile(path.join(root, 'hello.yml'), 'kernel: custom\n')
  })
  afterEach(async () => rm(root, { recursive: true, force: true }))

  /** Only what names an artifact. */
  const profileRead = (): Profile =>
    ({
      name: 'hello',
      file: path.join(root, 'hello.yml'),
      repository: root,
      settings: { arch: 'x86_64' },
    }) as unknown as Profile

  const runTo: ActionRuns['runTo'] =
    (changes = {}, compiles = false) =>
    async (request) => {
      requests.push(request)
      await request.onProfile?.(profileRead())
      if (compiles) {
        await request.restoreCompilerCache?.()
        request.decideCompilerSave?.({ hits: 0, misses: 9 })
      }
      const out = request.out ?? root
      for (const name of ['hello.img', 'console.log', 'report.md', 'result.json'])
        await writeFile(path.join(out, name), `# ${name}`)
      return sampleOutcome(out, changes)
    }

  return {
    root: () => root,
    requests: () => requests,
    trimmed: () => trimmed,
    fake: (inputs = {}) =>
      fakeAction(
        { RUNNER_TEMP: path.join(root, 'temp'), GITHUB_WORKSPACE: root },
        { profile: 'hello.yml', ...inputs },
      ),
    runTo,
    endPost: async ({ core, store, deps }, machines = [], changes = {}) => {
      const killed: number[] = []
      await runPost({
        env: {},
        heartbeat: noHeartbeat,
        core,
        store,
        trimCompilerCache: async (folder) => {
          trimmed.push(folder)
          return Promise.resolve()
        },
        upload: deps(runTo()).upload,
        endLeftOverBuilds: async () => Promise.resolve(0),
        leftOverMachines: async () => Promise.resolve(machines),
        kill: (pid) => killed.push(pid),
        ...changes,
      })
      return killed
    },
  }
}
