import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { repository } from '../command-line.js'

const command = [process.execPath, path.join(repository, 'dist/cli.js'), 'check', 'hello']
// The script program provides a pseudo-terminal; util-linux is on every Debian.
const hasTerminal = spawnSync('script', ['--version']).status === 0
const testOnTerminal = hasTerminal ? test : test.skip
const onTerminal = ['script', '-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null']

function shown([program = '', ...args]: readonly string[], set: NodeJS.ProcessEnv): string {
  // Undefined variables are not passed on.
  const unset = { NO_COLOR: undefined, FORCE_COLOR: undefined, CI: undefined }
  const env: NodeJS.ProcessEnv = { ...process.env, TERM: 'xterm', ...unset, ...set }
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: repository,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

describe('colours', () => {
  test.each([[{}], [{ CI: 'true' }], [{ FORCE_COLOR: '1' }]])('none in a pipe, with %j', (set) => {
    expect(shown(command, set)).toMatch(/^✓ hello \(/)
  })

  test('none where a command fails in a pipe', () => {
    const [program = '', cli = ''] = command
    const env = { ...process.env, CI: 'true', NO_COLOR: undefined }
    const { stderr } = spawnSync(program, [cli, 'check', 'absent'], { env, encoding: 'utf8' })
    expect(stderr).toMatch(/^✗ invalid-profile {2}no profile absent/)
  })

  testOnTerminal(`on a terminal${hasTerminal ? '' : ' (needs script of util-linux)'}`, () => {
    expect(shown(onTerminal, {})).toContain('\u001b[32m✓\u001b[39m hello')
  })

  testOnTerminal(
    `none on a terminal with NO_COLOR${hasTerminal ? '' : ' (needs script of util-linux)'}`,
    () => {
      expect(shown(onTerminal, { NO_COLOR: '1' })).toMatch(/^✓ hello \(/)
    },
  )
})
