import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { emptyFolder, readResult, runCli } from '../command-line.js'

/** Every behaviour of the hello kernel in a real machine, with its verdict and exit status. */
const cache = emptyFolder()

const marker = 'expect=[{text: marker-ok}]'

type Behaviour = [string, string, number, string, ...string[]]

const behaviours: readonly Behaviour[] = [
  ['marker, then power-off', 'pass', 0, 'print=marker-ok poweroff'],
  ['power-off without the marker', 'assertion-failed', 1, 'print=other poweroff'],
  ['marker, then status 0', 'pass', 0, 'print=marker-ok exit=0'],
  ['marker, then status 3', 'unexpected-exit', 1, 'print=marker-ok exit=3'],
  ['marker, then a panic', 'panic', 1, 'print=marker-ok panic'],
  ['a CPU exception', 'panic', 1, 'fault'],
  ['a triple fault', 'unexpected-exit', 1, 'triple-fault'],
  ['marker, then a triple fault', 'unexpected-exit', 1, 'print=marker-ok triple-fault'],
  ['silence', 'hang', 1, 'silent', 'boot.silence=2s'],
  ['output beyond the time limit', 'timeout', 1, 'flood', 'boot.timeout=2s'],
  ['a flood', 'output-limit', 1, 'flood', 'boot.output_limit=16K'],
  [
    'the marker too late',
    'assertion-failed',
    1,
    'wait=3000 print=marker-ok',
    'expect=[{text: marker-ok, within: 1s}]',
  ],
  [
    'a line that reject forbids',
    'assertion-failed',
    1,
    'print=bad print=marker-ok',
    'reject=[bad]',
  ],
  ['the marker only as an echo', 'assertion-failed', 1, 'poweroff marker-ok'],
]

/** The hello kernel only drives the watchdog of a PC. */
const watched: readonly Behaviour[] = [
  ['a watchdog that is not fed', 'hang', 1, 'watchdog=500 silent', 'boot.watchdog=true'],
  ['a watchdog on a busy CPU', 'hang', 1, 'watchdog=500 spin', 'boot.watchdog=true'],
  [
    'marker, then a watchdog that fires',
    'hang',
    1,
    'print=marker-ok watchdog=100 silent',
    'boot.watchdog=true',
    'boot.listen=5s',
  ],
  [
    'a power-off before the watchdog fires',
    'pass',
    0,
    'print=marker-ok watchdog=60000 poweroff',
    'boot.watchdog=true',
  ],
  [
    'a missing watchdog',
    'hang',
    1,
    'watchdog=500 silent',
    'boot.watchdog=false',
    'boot.silence=2s',
  ],
]

/** The expected summary, if the verdict kind alone could have another cause. */
const reasons: Readonly<Record<string, RegExp>> = {
  'a watchdog that is not fed': /^the guest’s watchdog fired while waiting for “marker-ok”$/,
  'a watchdog on a busy CPU': /^the guest’s watchdog fired/,
  'marker, then a watchdog that fires': /^the guest’s watchdog fired$/,
  'a missing watchdog': /^no output for 2\.\d s/,
}

describe.each([
  ['x86_64', 'qemu-system-x86_64', 'gcc'],
  ['aarch64', 'qemu-system-aarch64', 'aarch64-linux-gnu-gcc'],
])('%s', (arch, ...programs) => {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).status !== 0)
  const suffix = missing.length === 0 ? '' : ` (this machine has no ${missing.join(' and no ')})`
  const testIfThere = missing.length === 0 ? test : test.skip
  const built = emptyFolder()
  const image = path.join(built, 'hello.elf')
  const hello = ['hello', '--arch', arch]

  beforeAll(async () => {
    if (missing.length > 0) return
    const { status, stderr } = await runCli(['build', ...hello, '--out', built], { cache })
    expect({ status, stderr }).toMatchObject({ status: 0 })
  }, 120_000)

  const all = arch === 'x86_64' ? [...behaviours, ...watched] : behaviours
  describe.each(all)('%s', (name, kind, status, cmdline, ...more) => {
    testIfThere(
      `is ${kind}, and the same when judged from the stored log${suffix}`,
      async () => {
        const out = emptyFolder()
        const sets = [marker, `boot.cmdline=${cmdline}`, ...more].flatMap((value) => [
          '--set',
          value,
        ])
        const boot = await runCli(
          ['boot', ...hello, '--image', image, '--out', out, '--accel', 'tcg', ...sets],
          { cache },
        )
        expect({ status: boot.status, stderr: boot.stderr }).toMatchObject({ status })
        const { verdict, boot: report } = readResult(out)
        expect(verdict.kind).toBe(kind)
        expect(verdict.summary).toMatch(reasons[name] ?? '')
        expect(report?.accelerator).toBe('tcg')

        const judged = await runCli(
          ['judge', ...hello, path.join(out, 'console.log'), '--json', '-', ...sets],
          { cache },
        )
        expect(judged.status).toBe(status)
        expect(JSON.parse(judged.stdout)).toMatchObject({
          verdict: { kind, summary: verdict.summary },
        })
      },
      60_000,
    )
  })
})
