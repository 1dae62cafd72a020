import { expect, test } from '@jest/globals'
import {
  childEnvironment,
  fetchEnvironment,
  passVariables,
} from '../../../src/host/process/environment.js'

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

test('PWD is the folder of the child, OLDPWD is never set', () => {
  const own = { PATH: '/bin', PWD: '/elsewhere', OLDPWD: '/before' }
  expect(childEnvironment(own, { PWD: '/wrong' }, '/work/link/../src')).toEqual({
    PATH: '/bin',
    PWD: '/work/src',
  })
  expect(childEnvironment(own)).toEqual({ PATH: '/bin' })
})

test('a profile passes variables by name and by the start of names, never secrets', () => {
  const own = {
    RUSTUP_HOME: '/opt/rustup',
    CARGO_HOME: '/opt/cargo',
    CARGO_REGISTRY_TOKEN: 'secret',
    CARGO_HTTP_PROXY: 'http://me:secret@proxy:3128/',
    CARGO_NET_OFFLINE: 'true',
    RUSTUP: 'no',
    CARG: 'no',
    MISSING: undefined,
  }
  const { passed, heldBack } = passVariables(['RUSTUP_HOME', 'CARGO_*', 'MISSING', 'ABSENT'], own)
  expect(passed).toEqual([
    { name: 'CARGO_HOME', value: '/opt/cargo' },
    { name: 'CARGO_NET_OFFLINE', value: 'true' },
    { name: 'RUSTUP_HOME', value: '/opt/rustup' },
  ])
  expect(heldBack.map(({ name }) => name)).toEqual(['CARGO_HTTP_PROXY', 'CARGO_REGISTRY_TOKEN'])
  expect(JSON.stringify(heldBack)).not.toContain('me:')
})

test('a pattern of a profile that was not checked passes no secret either', () => {
  const own = { ACTIONS_RUNTIME_TOKEN: 's', GITHUB_ENV: '/f', LD_PRELOAD: '/x.so', OTHER: 'o' }
  const names = [...Object.keys(own), 'ACT*', 'GI*', 'LD*']
  expect(passVariables(names, own).passed).toEqual([{ name: 'OTHER', value: 'o' }])
})
