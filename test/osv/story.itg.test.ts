import { beforeAll, describe, expect, test } from '@jest/globals'
import { createAppRepository, patienceMs, type AppRepository } from './tree.js'

/** A user's workflow, with the same expectations on our own small tree and on a real one. */
let app: AppRepository

beforeAll(async () => {
  app = await createAppRepository()
  const { status, stderr, stdout } = await app.run('build', 'app')
  expect({ status, stderr, stdout }).toMatchObject({ status: 0 })
}, patienceMs)

test(
  'builds and boots a program that greets and exits with 0; from the cache the second time',
  async () => {
    const { status, stdout, result } = await app.run('run', 'app')
    expect({ status, stdout }).toMatchObject({ status: 0 })
    expect(result()).toMatchObject({
      verdict: { kind: 'pass' },
      build: { cache: { image: 'hit' } },
      boot: { exit: { guestStatus: 0 } },
    })
  },
  patienceMs,
)

describe.each<[string, string, string, RegExp, ...string[]]>([
  ['a program that exits with 3', 'unexpected-exit', 'exit3', /\b3\b/],
  ['a program that aborts', 'panic', 'abort', /Aborted/],
  ['a program that faults', 'panic', 'fault', /page fault|accessed invalid memory/],
  ['a program that hangs', 'hang', 'hang', /no output for 5\.\d s while waiting for/],
  ['a missing program', 'unexpected-exit', 'nope', /Failed to load object: \/nope/],
  [
    'a missing root file system',
    'panic',
    'exit3',
    /Could not mount virtiofs root filesystem/,
    'osv.loader.rootfs=virtiofs',
  ],
])('%s', (_, kind, program, summary, ...sets) => {
  test(
    `is ${kind}`,
    async () => {
      const { status, result } = await app.run('run', 'app', `osv.command=/${program}`, ...sets)
      const { verdict } = result()
      expect({ status, ...verdict }).toMatchObject({
        status: 1,
        kind,
        summary: expect.stringMatching(summary),
        hint: expect.any(String),
      })
    },
    patienceMs,
  )
})

test(
  'an expected end is a pass',
  async () => {
    const { result } = await app.run('run', 'app', 'osv.command=/exit3', 'expect=[{exit: 3}]')
    expect(result().verdict.kind).toBe('pass')
  },
  patienceMs,
)

test(
  'too little memory is not a pass',
  async () => {
    const { status, result } = await app.run('run', 'app', 'boot.memory=3M')
    expect({ status, kind: result().verdict.kind }).not.toMatchObject({ status: 0 })
    expect(result().verdict.kind).not.toBe('pass')
  },
  patienceMs,
)

describe.each<[string, RegExp]>([
  ['osv.conf.conf_tls_opt=1', /tls_opt: asked for 1, got nothing: this tree has no such option/],
  ['osv.conf.lto=1', /lto: asked for 1, got nothing/],
  ['osv.drivers=[vmware]', /no driver of this tree, but a driver profile/],
  ['osv.image=nonesuch', /asked for nonesuch, got nothing/],
  ['osv.fs=btrfs', /asked for btrfs, got nothing: scripts\/build of this tree makes/],
  ['osv.loader.nonesuch=true', /the loader of this tree has no such option/],
  ['osv.conf.lazy_stak=1', /did you mean lazy_stack/],
])('%s', (set, summary) => {
  test(
    'is refused within seconds, before anything is compiled',
    async () => {
      const { status, result } = await app.run('run', 'app', set)
      const { verdict, timings } = result()
      expect({ status, ...verdict }).toMatchObject({
        status: 1,
        kind: 'config-mismatch',
        summary: expect.stringMatching(summary),
      })
      expect(timings.map(({ stage }) => stage)).not.toContain('boot')
    },
    patienceMs,
  )
})

test(
  'an option by its old name takes effect in the build',
  async () => {
    const { status, stdout, result } = await app.run('run', 'app', 'osv.conf.conf_lazy_stack=1')
    expect({ status, stdout }).toMatchObject({ status: 0 })
    const { config } = result()
    expect(Object.values(config?.effective ?? {})).toEqual(['y'])
  },
  patienceMs,
)
