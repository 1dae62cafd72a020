import path from 'node:path'

interface Places {
  readonly home: string
  /** Where caches and artifacts are kept: act's own service does not know today's clients. */
  readonly resultsUrl: string
  readonly token: string
}

/** What act hands to the jobs that it runs on this machine. */
export function actEnvironment({ home, resultsUrl, token }: Places): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // The Node that runs the action.
    PATH: `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    HOME: home,
    XDG_CACHE_HOME: path.join(home, '.cache'),
    ACTIONS_RESULTS_URL: resultsUrl,
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_CACHE_SERVICE_V2: 'true',
  }
}
