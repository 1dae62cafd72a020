import { spawnSync } from 'node:child_process'
import { afterEach, expect, jest, test } from '@jest/globals'
import { runSetUpByToolkit } from '../../src/github/set-up-command.js'

afterEach(() => {
  jest.restoreAllMocks()
})

const run = async (
  argv: readonly string[],
  more: { readonly env?: Readonly<Record<string, string>> } = {},
  signal = new AbortController().signal,
): Promise<{ readonly exitCode: number | null; readonly lines: readonly string[] }> => {
  const lines: string[] = []
  const { exitCode } = await runSetUpByToolkit(
    { argv, ...more },
    (line) => lines.push(line),
    signal,
  )
  return { exitCode, lines }
}

test('both streams come line by line, also without a last line end, and nothing is printed', async () => {
  const printed = jest.spyOn(process.stdout, 'write')
  const script = 'printf "a\\n::set-env name=x::y\\nend"; printf "oops" >&2; exit 3'
  const { exitCode, lines } = await run(['sh', '-c', script])
  expect(exitCode).toBe(3)
  expect(lines.toSorted()).toEqual(['::set-env name=x::y', 'a', 'end', 'oops'])
  expect(printed).not.toHaveBeenCalled()
})

test('the environment is an allow-list and what the command adds', async () => {
  process.env.ACTIONS_RUNTIME_TOKEN = 'secret'
  const { lines } = await run(['env'], { env: { LC_ALL: 'C.UTF-8' } })
  Reflect.deleteProperty(process.env, 'ACTIONS_RUNTIME_TOKEN')
  expect(lines).toContain('LC_ALL=C.UTF-8')
  expect(lines.filter((line) => /^(?:ACTIONS|INPUT|GITHUB)_/.test(line))).toEqual([])
})

test('an argument is one argument, whatever is in it', async () => {
  expect((await run(['printf', '%s', 'a "b" $(c) \\ ;'])).lines).toEqual(['a "b" $(c) \\ ;'])
})

test('a program that is not there', async () => {
  const { exitCode, lines } = await run(['no-such-program'])
  expect(exitCode).toBeNull()
  expect(lines.join('\n')).toContain('no-such-program')
})

test('a cancelled run does not wait', async () => {
  const controller = new AbortController()
  const pid: string[] = []
  const ending = runSetUpByToolkit(
    { argv: ['sh', '-c', 'echo $$; exec sleep 600'] },
    (line) => {
      pid.push(line)
      controller.abort()
    },
    controller.signal,
  )
  expect(await ending).toEqual({ exitCode: null })
  spawnSync('kill', pid)
  expect(await run(['true'], {}, controller.signal)).toEqual({ exitCode: null, lines: [] })
})
