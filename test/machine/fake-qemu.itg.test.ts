import { describe, expect, test } from '@jest/globals'
import { misbehave } from './fake-qemu/misbehaviour.js'

test.each([
  // It ends too early.
  ['ends-saying-why', 'infrastructure: QEMU gave up: exit status 1: qemu-system-x86_64: unsuppo'],
  ['ends-silently', 'infrastructure: QEMU gave up: exit status 1: without a word'],
  ['ends-as-if-well', 'infrastructure: QEMU gave up: exit status 0: without a word'],
  ['complains-without-end', 'infrastructure: QEMU gave up: exit status 1: xxxxxx'],
  ['is-killed', 'infrastructure: the guest was killed by SIGKILL while waiting for “ready”'],
  // It cannot be spoken with.
  ['never-greets', 'infrastructure: QEMU cannot be controlled: QEMU did not answer within 2000 ms'],
  ['greets-in-half', 'infrastructure: QEMU cannot be controlled: QEMU did not answer within 2000'],
  ['answers-in-half', 'infrastructure: QEMU cannot be controlled: QEMU did not answer within 200'],
  [
    'says-no-json',
    'infrastructure: QEMU cannot be controlled: QEMU sent a line that is not QMP: Hello!',
  ],
  [
    'says-no-utf8',
    'infrastructure: QEMU cannot be controlled: QEMU sent a line that is not QMP: \ufffd',
  ],
  [
    'says-a-list',
    'infrastructure: QEMU cannot be controlled: QEMU sent a line that is not QMP: []',
  ],
  ['errs-with-null', 'infrastructure: QEMU cannot be controlled: undefined: undefined'],
  [
    'says-a-line-without-end',
    'infrastructure: QEMU cannot be controlled: QEMU sent a line that is not QMP',
  ],
  ['closes-the-control-socket', 'infrastructure: QEMU cannot be controlled: QEMU closed its contr'],
  [
    'loses-its-protocol',
    'infrastructure: QEMU cannot be controlled: QEMU sent a line that is not QMP: Se',
  ],
  ['refuses-to-run', 'infrastructure: QEMU cannot be controlled: GenericError: no such thing'],
  // It says that something is wrong.
  ['floods-its-messages', 'infrastructure: QEMU gave up: it printed more than 1000000 bytes itse'],
  ['watchdog-fires', 'hang: the guest’s watchdog fired while waiting for “ready”'],
  [
    'disk-fails',
    'infrastructure: QEMU gave up: it stopped the guest after a disk error: No space left',
  ],
  ['stops-the-guest', 'infrastructure: QEMU gave up: it stopped the guest'],
  // It is odd, and no harm in it.
  ['powers-off', 'pass: the expectation was met'],
  ['greets-late', 'pass: the expectation was met'],
  ['tells-before-greeting', 'pass: the expectation was met'],
  ['says-odd-json', 'pass: the expectation was met'],
  ['refuses-to-quit', 'pass: the expectation was met'],
  ['ignores-every-request', 'pass: the expectation was met'],
  ['leaves-a-child', 'pass: the expectation was met'],
])(
  'a QEMU that %s',
  async (behaviour, expected) => {
    const { told, leftOver } = await misbehave(behaviour)
    expect(told.slice(0, expected.length)).toBe(expected)
    expect(leftOver).toEqual([])
  },
  30_000,
)

test('a QEMU that comes up late takes nothing from the time of its guest', async () => {
  const { told } = await misbehave('greets-late', { silenceMs: 700 })
  expect(told).toMatch(/^pass: /)
}, 30_000)

test('what a guest did in its silence is known, though it was heard before QEMU said that it runs', async () => {
  const { told } = await misbehave('lets-run-before-it-says-so', { silenceMs: 1000 })
  expect(told).toMatch(/^hang: .*“ready” \((?:idle|busy|starved): /)
}, 30_000)

test('what it says without end is shown by its beginning and its end', async () => {
  const { evidence } = await misbehave('floods-its-messages')
  expect(evidence.length).toBeGreaterThan(20)
  expect(evidence.length).toBeLessThan(60)
  expect(evidence).toContainEqual(expect.stringMatching(/^… \d{4,} lines …$/))
}, 30_000)

test('a child of its own session is out of reach, and keeps nobody waiting', async () => {
  const shown: Uint8Array[] = []
  const onConsole = (bytes: Uint8Array): void => void shown.push(bytes)
  const { told } = await misbehave('leaves-a-child-of-its-own-session', {}, { onConsole })
  const [, pid] = /child (\d+)/.exec(Buffer.concat(shown).toString()) ?? []
  process.kill(Number(pid))
  expect(told).toMatch(/^pass: /)
}, 30_000)

describe('a guest that passed and is asked to power off', () => {
  const powerdownOf = async (behaviour: string, listenMs: number): Promise<unknown> => {
    const { watched, leftOver } = await misbehave(behaviour, { listenMs }, { powerdownMs: 1000 })
    expect(leftOver).toEqual([])
    return watched.ok ? watched.value.powerdown : watched.failure
  }
  test.each([
    ['powers-off-when-asked', 'powered-off', 100],
    ['goes-without-an-answer', 'powered-off', 100],
    ['resets-when-asked', 'ended-otherwise', 100],
    ['runs-on', 'ignored', 100],
    ['has-no-power-button', 'refused', 100],
    // It is gone before anybody can ask: that it ended ends the listening too.
    ['powers-off', null, 10_000],
  ])(
    '%s: %s',
    async (behaviour, expected, listenMs) => {
      expect(await powerdownOf(behaviour, listenMs)).toBe(expected)
    },
    30_000,
  )

  test('is stopped at once when everything is cancelled', async () => {
    const cancel = new AbortController()
    const onConsole = (): void => void setTimeout(() => cancel.abort(), 500)
    // Twice as long as this test may take.
    const powerdown = { powerdownMs: 60_000, signal: cancel.signal, onConsole }
    const { leftOver } = await misbehave('runs-on', {}, powerdown)
    expect(leftOver).toEqual([])
  }, 30_000)
})
