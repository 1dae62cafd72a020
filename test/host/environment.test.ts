import { expect, test } from '@jest/globals'
import { childEnvironment } from '../../src/host/environment.js'

test('only what is on the list is passed on', () => {
  const own = {
    PATH: '/bin',
    HOME: '/root',
    RUNNER_TRACKING_ID: 'id',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    ACTIONS_RESULTS_URL: 'http://x',
    INPUT_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    LD_PRELOAD: '/evil.so',
    NODE_OPTIONS: '--inspect',
  }
  expect(childEnvironment(own, { CC: 'gcc' })).toEqual({
    PATH: '/bin',
    HOME: '/root',
    RUNNER_TRACKING_ID: 'id',
    CC: 'gcc',
  })
})
