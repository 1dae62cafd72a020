import { expect, test } from '@jest/globals'
import { describeVariables } from '../../src/cli/check-command.js'
import { passVariables } from '../../src/host/process/environment.js'

test('check names the variables that a build gets, and says why it does not get others', () => {
  const own = { CARGO_HOME: '/opt/cargo', CARGO_PROXY: 'http://a:b@c/', CARGO_TOKEN: 'secret' }
  const text = describeVariables(passVariables(['CARGO_*'], own))
  expect(text.trim().split('\n')).toEqual([
    'a build gets from here: CARGO_HOME',
    'it does not get CARGO_PROXY, which has a password in its value',
    expect.stringMatching(/^it does not get CARGO_TOKEN, which has the name of a secret/),
  ])
  expect(text).not.toMatch(/opt\/cargo|a:b/)
  expect(describeVariables(passVariables(['CARGO_*'], {}))).toContain('none is set')
})
