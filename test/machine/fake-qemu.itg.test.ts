import { describe, expect, test } from '@jest/globals'
import { misbehave } from './fake-qemu/misbehaviour.js'

test.each([
  // It ends too early.
  ['ends-saying-why', 'infrastructure: QEMU gave up: exit status 1: qemu-system-x86_64: unsuppo'],
  ['ends-silently', 'infrastructure: QEMU gave up: exit status 1: without a word'],
  ['ends-as-if-well', 'infrastructure: QEMU gave up: exit status 0: without a word'],
  ['complains-without-end', 'infrastructure: QEMU gave up: exit status 1: xxxxxx'],
  ['is-killed', 'infrastructure: the guest was killed by SIGKILL while waiting for “ready”'],
  // It cannot be controlled.
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
  // It reports a problem.
  ['floods-its-messages', 'infrastructure: QEMU gave up: it printed more than 1000000 bytes itse'],
  ['watchdog-fires', 'hang: the guest’s watchdog fired while waiting for “ready”'],
  [
    'disk-fails',
    'infrastructure: QEMU gave up: it stopped the guest after a disk error: No space left',
  ],
  ['stops-the-guest', 'infrastructure: QEMU gave up: it stopped the guest'],
  // It behaves oddly but harmlessly.
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
    const { verdict, leftOver } = await misbehave(behaviour)
    expect(verdict.slice(0, expected.length)).toBe(expected)
    expect(leftOver).toEqual([])
  },
  30_000,
)

test('a QEMU that starts late takes no time from its guest', async () => {
  const { verdict } = await misbehave('greets-late', { silenceMs: 700 })
  expect(verdict).toMatch(/^pass: /)
}, 30_000)

test('the CPU share of a silent guest is known, even if it printed before QEMU reported it running', async () => {
  const { verdict } = await misbehave('lets-run-before-it-says-so', { silenceMs: 1000 })
  expect(verdict).toMatch(/^hang: .*“ready” \((?:idle|busy|starved): /)
}, 30_000)

test('endless messages are shown by their beginning and end', async () => {
  const { evidence } = await misbehave('floods-its-messages')
  expect(evidence.length).toBeGreaterThan(20)
  expect(evidence.length).toBeLessThan(60)
  expect(evidence).toContainEqual(expect.stringMatching(/^… \d{4,} lines …$/))
}, 30_000)

test('a child in its own session is out of reach, but does not block the boot', async () => {
  const shown: Uint8Array[] = []
  const onConsole = (bytes: Uint8Array): void => void shown.push(bytes)
  const { verdict } = await misbehave('leaves-a-child-of-its-own-session', {}, { onConsole })
  const [, pid] = /child (\d+)/.exec(Buffer.concat(shown).toString()) ?? []
  process.kill(Number(pid))
  expect(verdict).toMatch(/^pass: /)
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
    // It is gone before it can be asked: its end also ends the listening.
    ['powers-off', null, 10_000],
  ])(
    '%s: %s',
    async (behaviour, expected, listenMs) => {
      expect(await powerdownOf(behaviour, listenMs)).toBe(expected)
    },
    30_000,
  )

  test('is stopped at once after a cancellation', async () => {
    const cancel = new AbortController()
    const onConsole = (): void => void setTimeout(() => cancel.abort(), 500)
    // Twice the limit of this test.
    const powerdown = { powerdownMs: 60_000, signal: cancel.signal, onConsole }
    const { leftOver } = await misbehave('runs-on', {}, powerdown)
    expect(leftOver).toEqual([])
  }, 30_000)
})
