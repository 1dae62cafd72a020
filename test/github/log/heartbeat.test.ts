import { expect, test } from '@jest/globals'
import { createHeartbeat } from '../../../src/github/log/heartbeat.js'

function setUp(): {
  readonly heartbeat: ReturnType<typeof createHeartbeat>
  readonly lines: string[]
  readonly pass: (seconds: number) => void
} {
  const lines: string[] = []
  let beat: () => void = () => undefined
  const heartbeat = createHeartbeat({
    write: (text) => lines.push(text),
    everySecond: (given) => (beat = given),
  })
  return { heartbeat, lines, pass: (seconds) => Array.from({ length: seconds }, () => beat()) }
}

test('nothing is silent for ten seconds', async () => {
  const { heartbeat, lines, pass } = setUp()
  heartbeat.stage('Build hello')
  pass(8)
  heartbeat.wrote()
  pass(8)
  expect(lines).toEqual([])
  pass(1)
  expect(lines).toEqual(['(Build hello: 17 s so far)\n'])
  await heartbeat.during('restore of k', async () => {
    await heartbeat.during('upload of a', async () => {
      pass(9)
      return Promise.resolve()
    })
    pass(9)
    return Promise.resolve()
  })
  heartbeat.stage(null)
  pass(9)
  expect(lines.slice(1)).toEqual([
    '(upload of a: 9 s so far)\n',
    '(restore of k: 18 s so far)\n',
    '(still at work)\n',
  ])
})

test('a title with a command in it stays text', () => {
  const { heartbeat, lines, pass } = setUp()
  heartbeat.stage('::error::x ##[error]y\n::error::z')
  pass(9)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^\(.*\)\n$/)
  expect(lines[0]).not.toContain('##[')
})
