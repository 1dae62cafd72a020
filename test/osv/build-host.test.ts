import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { emptyFolder } from '../cli/command-line.js'
import { createAppRepository, patienceMs, realTree } from './tree.js'

/** Every program of this host but one. */
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
  'a host without p11-kit is told so by name',
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

test(
  'a ZFS image is filled by a machine of the build, and boots, whatever KVM is like here',
  async () => {
    const app = await createAppRepository()
    const sets = ['osv.fs=zfs', 'boot.memory=512M']
    const { status, stdout, stderr, result } = await app.run('run', 'app', ...sets)
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 })
    // Our own tree can play a host whose KVM hangs guests; where KVM works the build is to use it.
    if (realTree !== undefined || result().boot?.accelerator === 'kvm') return
    writeFileSync(path.join(app.tree, 'kvm-hangs'), '')
    const again = await app.run('run', 'app', ...sets, 'build.silence=30s')
    expect({ status: again.status, stdout: again.stdout }).toMatchObject({ status: 0 })
    expect(again.result().build?.cache.image).toBe('miss')
  },
  patienceMs,
)

const onSmallTree = realTree === undefined ? test : test.skip

onSmallTree(
  'an older tree, without Kconfig, takes the same profile',
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
