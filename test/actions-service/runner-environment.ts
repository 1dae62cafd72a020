import path from 'node:path'

/** Settings common to all steps of a job. */
export interface JobSetting {
  /** The runner's own node binary. */
  readonly node: string
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** ACTIONS_RESULTS_URL and the token for it. */
  readonly resultsUrl: string
  readonly token: string
  /** ACTIONS_CACHE_MODE; the runner sets none by default. */
  readonly cacheMode?: 'none' | 'read' | 'write' | 'write-only'
  readonly event?: Readonly<Record<string, unknown>>
}

interface StepSetting {
  readonly inputs?: Readonly<Record<string, string>>
  readonly state?: Readonly<Record<string, string>>
}

const fromHost = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR'] as const

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>> | undefined,
  rename: (name: string) => string,
): Readonly<Record<string, string>> {
  const entries = Object.entries(values ?? {})
  return Object.fromEntries(entries.map(([name, value]) => [`${prefix}${rename(name)}`, value]))
}

/** The environment of a Node action, without the files for outputs and the like. */
export function runnerEnvironment(
  job: JobSetting,
  { inputs, state }: StepSetting,
): Readonly<Record<string, string>> {
  const host = fromHost.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(host),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path.join(job.temp, 'event.json'),
    GITHUB_JOB: 'kernel',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo-org/kernels',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: '0123456789012345678901234567890123456789',
    GITHUB_WORKFLOW: 'kernel',
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: job.temp,
    RUNNER_TRACKING_ID: 'github_00000000-0000-4000-8000-000000000000',
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: job.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: job.token,
    ...(job.cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: job.cacheMode }),
    ...prefixed('INPUT_', inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
    ...prefixed('STATE_', state, (name) => name),
  }
}
