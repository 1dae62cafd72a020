import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { renderReproduction } from '../../../src/run/boot/reproduction.js'
import { besideConsole } from '../../../src/run/boot/beside-console.js'

const run = (text: string): ReturnType<typeof spawnSync> =>
  spawnSync('sh', ['-s'], { input: text, encoding: 'utf8' })

test('is a script of the plan that stops at the first line that fails', () => {
  expect(run(renderReproduction('hello', ['# boot with tcg', 'echo one', 'echo two'])).stdout).toBe(
    'one\ntwo\n',
  )
  const failing = run(renderReproduction('hello', ['false', 'echo too far']))
  expect(failing.status).toBe(1)
  expect(failing.stdout).toBe('')
})

test('a profile’s name cannot escape from its comment', () => {
  expect(run(renderReproduction('a\necho broken out', [])).stdout).toBe('')
})

test.each([
  ['/o/console.log', '/o/registers.txt'],
  ['/o/tests/tst-a.so.console.log', '/o/tests/tst-a.so.registers.txt'],
])('beside %s is %s', (log, file) => expect(besideConsole(log, 'registers.txt')).toBe(file))
