import type { CacheStore } from '../../src/cache/store.js'
import type { Upload } from '../../src/github/artifacts/artifacts.js'
import type { ActionDeps, ActionsCore } from '../../src/github/deps.js'
import type { Heartbeat } from '../../src/github/log/heartbeat.js'
import type { Run } from '../../src/run/request.js'

export const noHeartbeat: Heartbeat = {
  during: async (_, work) => work(),
  stage: () => undefined,
}

const sampleUpload = { state: 'uploaded', id: 7, digest: 'abc', replaced: false } as const

export interface Recorded {
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  readonly annotations: {
    readonly level: string
    readonly message: string
    readonly file?: string
  }[]
  readonly summaries: string[]
  readonly uploads: Upload[]
  readonly saves: string[]
  readonly restores: string[]
  readonly log: string[]
}

export interface FakeAction {
  readonly recorded: Recorded
  readonly core: ActionsCore
  readonly store: CacheStore
  readonly deps: (run: Run, changes?: Partial<ActionDeps>) => ActionDeps
}

/** The outside of the action: records calls instead of acting. */
export function fakeAction(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): FakeAction {
  const recorded: Recorded = {
    outputs: {},
    state: {},
    annotations: [],
    summaries: [],
    uploads: [],
    saves: [],
    restores: [],
    log: [],
  }
  const annotate =
    (level: string): ActionsCore['error'] =>
    (message, properties) => {
      const { file } = properties ?? {}
      recorded.annotations.push({
        level,
        message: String(message),
        ...(file === undefined ? {} : { file }),
      })
    }
  const core: ActionsCore = {
    getInput: (name) => inputs[name] ?? '',
    setOutput: (name, value) => (recorded.outputs[name] = String(value)),
    saveState: (name, value) => (recorded.state[name] = String(value)),
    getState: (name) => recorded.state[name] ?? '',
    error: annotate('error'),
    warning: annotate('warning'),
    notice: annotate('notice'),
    info: (message) => recorded.log.push(message),
    startGroup: (name) => recorded.log.push(name),
    endGroup: () => undefined,
  }
  const store: CacheStore = {
    name: 'fake',
    restore: async ({ keys }) => {
      recorded.restores.push(...keys)
      return Promise.resolve({ state: 'miss' })
    },
    save: async ({ key }) => {
      recorded.saves.push(key)
      return Promise.resolve({ state: 'saved' })
    },
    discard: async () => Promise.resolve(),
  }
  return {
    recorded,
    core,
    store,
    deps: (run, changes = {}) => ({
      env,
      core,
      store,
      log: { emit: () => undefined, close: () => undefined },
      upload: async (upload) => {
        recorded.uploads.push(upload)
        return Promise.resolve({ ...sampleUpload, name: upload.name })
      },
      writeSummary: async (markdown) => {
        recorded.summaries.push(markdown)
        return Promise.resolve()
      },
      signal: new AbortController().signal,
      heartbeat: noHeartbeat,
      runSetUp: async () => Promise.resolve({ exitCode: 0 }),
      run,
      ...changes,
    }),
  }
}
