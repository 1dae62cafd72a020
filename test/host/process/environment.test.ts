import { expect, test } from '@jest/globals'
import { childEnvironment, fetchEnvironment } from '../../../src/host/process/environment.js'

test('only listed variables are passed on', () => {
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

test('proxies and keys go to fetching commands, not to builds and guests', () => {
  const own = {
    http_proxy: 'http://me:secret@proxy',
    NO_PROXY: 'localhost',
    https_proxy: '',
    SSH_AUTH_SOCK: '/run/agent',
    GITHUB_TOKEN: 'secret',
  }
  expect(childEnvironment(own)).toEqual({})
  expect(fetchEnvironment(own)).toEqual({
    http_proxy: 'http://me:secret@proxy',
    NO_PROXY: 'localhost',
    SSH_AUTH_SOCK: '/run/agent',
  })
})
