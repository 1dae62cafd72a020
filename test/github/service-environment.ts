import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startActionsService, type ActionsService } from '../actions-service/service.js'
import { makeToken } from '../actions-service/token.js'

const names = [
  'ACTIONS_CACHE_MODE',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_SERVER_URL',
  'GITHUB_WORKSPACE',
  'RUNNER_TEMP',
] as const

export interface ServiceEnvironment {
  readonly service: ActionsService
  /** A folder for the test, with GITHUB_WORKSPACE and RUNNER_TEMP in it. */
  readonly root: string
  readonly leave: () => Promise<void>
}

/** Those of an earlier environment must not be below the next one. */
const { setTimeout: timeout, setInterval: interval } = globalThis

/** Milliseconds of the shortest pause that the clients make before they ask again. */
const shortestPause = 300

/** Calls that were given up go on to ask again, and would outlive the test; returns what ends that. */
function holdTimers(): () => void {
  const timers: NodeJS.Timeout[] = []
  let isOver = false
  const hold = (timer: NodeJS.Timeout, ms: number): NodeJS.Timeout => {
    if (ms < shortestPause) return timer
    if (isOver) clearTimeout(timer)
    else timers.push(timer)
    return timer
  }
  const held =
    (start: typeof timeout | typeof interval) =>
    (work: () => void, ms = 0): NodeJS.Timeout =>
      hold(start(work, ms), ms)
  globalThis.setTimeout = Object.assign(held(timeout), timeout)
  globalThis.setInterval = Object.assign(held(interval), interval)
  return () => {
    isOver = true
    for (const timer of timers) clearTimeout(timer)
  }
}

/**
 * Connects the real clients of the toolkit, which read this process's environment, to a fresh
 * service. Their output is hidden.
 */
export async function enterServiceEnvironment(): Promise<ServiceEnvironment> {
  const service = await startActionsService()
  const root = await mkdtemp(path.join(os.tmpdir(), 'actions-service-'))
  const before = names.map((name) => [name, process.env[name]] as const)
  for (const name of names) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: makeToken(),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: path.join(root, 'temp'),
  })
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = () => true
  const dropTimers = holdTimers()
  return {
    service,
    root,
    leave: async () => {
      for (const [name, value] of before)
        if (value === undefined) Reflect.deleteProperty(process.env, name)
        else process.env[name] = value
      await service.close()
      // Until the clients have seen that.
      for (let round = 0; round < 5; round += 1) await new Promise(setImmediate)
      dropTimers()
      process.stdout.write = write
      await rm(root, { recursive: true, force: true })
    },
  }
}
