import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildHelloKernel } from '../../machine/hello-kernel.js'
import { emptyFolder, repository, runCli } from '../command-line.js'

/** A user's folder with the example kernel and its profile, not under git. */
const workspace = emptyFolder()
const cache = emptyFolder()

beforeAll(() => {
  for (const folder of ['profiles', 'examples'])
    cpSync(path.join(repository, folder), path.join(workspace, folder), { recursive: true })
  execFileSync('mkfifo', [path.join(workspace, 'pipe')])
})

const cli = async (...args: readonly string[]): ReturnType<typeof runCli> =>
  runCli(args, { cwd: workspace, cache })

describe('wrong input', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no command', [], /Usage/],
    ['an unknown command', ['bild', 'hello'], /Did you mean build/],
    ['an unknown option', ['run', 'hello', '--verbos'], /Did you mean --verbose/],
    ['no profile of that name', ['run', 'helo'], /did you mean hello\?/],
    ['a malformed --set', ['run', 'hello', '--set', 'boot'], /key\.path=value/],
    ['an unknown accelerator', ['run', 'hello', '--accel', 'magic'], /boot\.accelerator/],
    ['an unknown architecture', ['run', 'hello', '--arch', 'vax'], /arch/],
    ['a missing image', ['boot', 'hello', '--image', 'nope'], /no image nope/],
    ['an invalid baseline', ['run', 'hello', '--baseline', 'profiles/hello.yml'], /not JSON/],
    ['a missing log', ['judge', 'hello', 'nope.log'], /no console log/],
    ['a pipe as log', ['judge', 'hello', 'pipe'], /pipe is a pipe, which need not end/],
    ['a missing file to measure', ['size', 'nope'], /no file nope/],
    ['an unknown schema', ['schema', 'nope'], /no schema nope/],
    [
      'a missing shared folder',
      [
        'boot',
        'hello',
        '--image',
        'profiles/hello.yml',
        '--set',
        'boot.shares=[{tag: a, path: none}]',
      ],
      /no folder .*none/,
    ],
    ['a boot without expectations', ['boot', 'hello', '--set', 'expect=[]'], /no expect/],
  ])(
    '%s: status 2, one clear message, no trace',
    async (_, args, message) => {
      const { status, stdout, stderr } = await cli(...args)
      expect(status).toBe(2)
      expect(stdout + stderr).toMatch(message)
      expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+/)
    },
    60_000,
  )

  test('a log without an end is read up to the limit of a console', async () => {
    const { status, stdout, stderr } = await cli('judge', 'hello', '/dev/zero')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toMatch(/✗ output-limit/)
  }, 60_000)

  test('--json - keeps standard output for JSON', async () => {
    const { stdout } = await cli('boot', 'hello', '--image', 'nope', '--json', '-')
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      verdict: { kind: 'invalid-profile', owner: 'user' },
    })
  })

  test('a damaged file to measure is wrong input', async () => {
    const file = path.join(workspace, 'damaged.elf')
    writeFileSync(file, readFileSync(buildHelloKernel()).subarray(0, 100))
    const { status, stderr } = await cli('size', file)
    expect(status).toBe(2)
    expect(stderr).toContain('damaged.elf')
  })
})
