import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { probeKvm } from '../../src/machine/probe/kvm-probe.js'
import { emptyFolder } from '../stories/command-line.js'
import { createAppRepository, patienceMs, realTree } from './tree.js'

/** A PATH with every program of this host except one. */
function pathWithout(program: string): string {
  const folder = emptyFolder()
  mkdirSync(folder, { recursive: true })
  const seen = new Set([program])
  for (const place of (process.env.PATH ?? '').split(path.delimiter)) {
    let names: readonly string[]
    try {
      names = readdirSync(place)
    } catch {
      continue
    }
    for (const name of names) {
      if (seen.has(name)) continue
      seen.add(name)
      symlinkSync(path.join(place, name), path.join(folder, name))
    }
  }
  return folder
}

test(
  'a host without p11-kit is reported by name',
  async () => {
    const app = await createAppRepository({ path: pathWithout('p11-kit') })
    const { status, result } = await app.run('build', 'app', 'osv.modules=[ca-certificates]')
    const { kind, summary, hint } = result().verdict
    expect({ status, kind, summary, hint }).toEqual({
      status: 3,
      kind: 'infrastructure',
      summary: expect.stringContaining('p11-kit'),
      hint: expect.stringContaining('p11-kit'),
    })
  },
  patienceMs,
)

const zfs = ['osv.fs=zfs', 'boot.memory=512M']

test(
  'a ZFS image is filled by a machine of the build, and boots, whether KVM works or not',
  async () => {
    const app = await createAppRepository()
    const { status, stdout, stderr } = await app.run('run', 'app', ...zfs)
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 })
  },
  patienceMs,
)

const onSmallTree = realTree === undefined ? test : test.skip
const notReal = realTree === undefined ? '' : ' (only our own small tree can play it)'

onSmallTree(
  `broken KVM is hidden from machines of the build; working KVM is used${notReal}`,
  async () => {
    const app = await createAppRepository()
    writeFileSync(path.join(app.tree, 'kvm-hangs'), '')
    const { status, stdout, result } = await app.run('run', 'app', ...zfs, 'build.silence=30s')
    const { verdict, build } = result()
    // If KVM works the build must use it; in this tree it then hangs until build.silence.
    const { state } = await probeKvm(emptyFolder())
    const expected =
      state === 'works'
        ? { summary: expect.stringContaining('no output for 30 s'), cache: undefined }
        : { status: 0, kind: 'pass', cache: 'miss' }
    expect({ status, stdout, ...verdict, cache: build?.cache.image }).toMatchObject(expected)
  },
  patienceMs,
)

onSmallTree(
  `an older tree, without Kconfig, accepts the same profile${notReal}`,
  async () => {
    const app = await createAppRepository({ kind: 'plain' })
    const run = await app.run('run', 'app', 'osv.conf.lazy_stack=1')
    expect({ status: run.status, stdout: run.stdout }).toMatchObject({ status: 0 })
    expect(Object.values(run.result().config?.effective ?? {})).toEqual(['1'])
    const refused = await app.run('run', 'app', 'osv.conf.conf_tls_opt=1')
    expect(refused.result().verdict.kind).toBe('config-mismatch')
  },
  patienceMs,
)
