import { describe, expect, test } from '@jest/globals'
import { childEnvironment } from '../../../src/host/process/environment.js'
import { runnerEnvironment } from '../../actions-service/runner-environment.js'

describe('the environment of a build or guest', () => {
  const own = {
    ...runnerEnvironment(
      {
        node: '/node',
        workspace: '/ws',
        temp: '/temp',
        resultsUrl: 'http://service/',
        token: 'secret',
        cacheMode: 'write',
      },
      { inputs: { profile: 'hello', token: 'secret' }, state: { 'osv-kernel': '{}' } },
    ),
    GITHUB_TOKEN: 'secret',
    GITHUB_OUTPUT: '/temp/output',
    NODE_OPTIONS: '--require=/tmp/x',
  }

  test('no token, no input, no state, no file command', () => {
    const names = Object.keys(childEnvironment(own))
    const secret = /^(ACTIONS|INPUT|STATE|GITHUB|NODE)_|TOKEN/
    expect(names.filter((name) => secret.test(name))).toEqual([])
    expect(Object.keys(own).filter((name) => secret.test(name)).length).toBeGreaterThan(10)
    expect(JSON.stringify(childEnvironment(own))).not.toContain('secret')
  })

  test('but the variable by which the runner finds orphans', () => {
    expect(childEnvironment(own)).toHaveProperty('RUNNER_TRACKING_ID')
  })
})
