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
  return {
    service,
    root,
    leave: async () => {
      process.stdout.write = write
      for (const [name, value] of before)
        if (value === undefined) Reflect.deleteProperty(process.env, name)
        else process.env[name] = value
      await service.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}
