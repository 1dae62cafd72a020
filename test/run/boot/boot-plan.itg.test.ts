import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { planBoot } from '../../../src/run/boot/boot-plan.js'
import { families, familyOf } from '../../../src/kernels/families.js'
import { loadProfile } from '../../../src/profile/load.js'
import type { Profile } from '../../../src/profile/profile.js'
import { chooseBootPaths } from '../../../src/run/boot/boot-files.js'
import { planRunFolders } from '../../../src/run/run-folders.js'
import type { Outcome } from '../../../src/verdict.js'

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.summary)
  return outcome.value
}

const fake = fileURLToPath(new URL('../../stories/other-vmm/fake-vmm.mjs', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function load(text: string): Promise<Profile> {
  writeFileSync(path.join(folder, 'p.yml'), text)
  const profile = await loadProfile({
    reference: './p.yml',
    directory: folder,
    overrides: [],
    families,
  })
  if (!profile.ok) throw new Error(profile.failure.summary)
  return profile.value
}

/** Output of `plan` for a boot with a disk and a guest that exits at once. */
async function plan(vmm: string): Promise<readonly string[]> {
  const profile = await load(`kernel: custom
custom: { build: [['true']], artifacts: { image: kernel.elf } }
boot: { vmm: ${vmm}, cmdline: leave, accelerator: tcg, disks: [{ path: d's.img }] }
expect: [hello]
`)
  writeFileSync(path.join(folder, "d's.img"), Buffer.alloc(65_536))
  const request = { directory: folder, compilerCacheFolder: null }
  const folders = valueOf(await planRunFolders(request, profile))
  const kernel = path.join(folder, 'kernel.elf')
  writeFileSync(kernel, 'a kernel')
  const planned = await planBoot(
    profile,
    familyOf(profile),
    { image: kernel, kernel, disks: [], commandLineAt: undefined },
    folders,
    folder,
  )
  if (!planned.ok) throw new Error(planned.failure.summary)
  return planned.value.lines
}

describe.each(['firecracker', 'cloud-hypervisor'])('%s', (vmm) => {
  test('is planned even if it cannot run here, and the plan says so', async () => {
    const [why] = await plan(vmm)
    expect(why).toMatch(/^# boot with kvm: not on this host: .* needs KVM.*TCG was asked for$/)
  })

  test('boots when the plan is pasted into a shell', async () => {
    const lines = await plan(vmm)
    const programs = path.join(folder, vmm)
    mkdirSync(programs)
    writeFileSync(
      path.join(programs, vmm),
      `#!/bin/sh\nexec '${process.execPath}' '${fake}' ${vmm} "$@"\n`,
      { mode: 0o755 },
    )
    const console = execFileSync('bash', ['-e'], {
      input: `${lines.join('\n')}\n`,
      env: { ...process.env, PATH: `${programs}:${process.env.PATH}` },
      encoding: 'utf8',
    })
    expect(console).toContain('hello from the guest\n')
    expect(existsSync(path.join(folder, 'firecracker.log'))).toBe(false)
  })
})

describe('a disk', () => {
  const custom = 'kernel: custom\ncustom: { build: [[make]], artifacts: { image: os.img } }\n'
  const disk = 'boot: { method: disk, accelerator: tcg }\nexpect: [hello]\n'
  const osv = 'kernel: osv\nsource: { path: . }\nosv: { image: native-example, fs: rofs }\n'
  const guess = /^# not built yet, assumed to be raw: /m

  test.each<[string, string, string, string, boolean]>([
    ['built by OSv', osv + disk, 'not-there.img', 'qcow2', false],
    ['named after its format', custom + disk, 'not-there.qcow2', 'qcow2', false],
    ['of unknown format', custom + disk, 'not-there.img', 'raw', true],
    ['that exists', custom + disk, 'made.img', 'qcow2', false],
    ['that exists in an unusual format', osv + disk, 'raw.img', 'raw', false],
  ])('%s is planned with its format', async (_, text, name, format, guessed) => {
    writeFileSync(path.join(folder, 'made.img'), Buffer.from('QFI\u00fb and so on', 'latin1'))
    writeFileSync(path.join(folder, 'raw.img'), Buffer.alloc(512))
    const profile = await load(text)
    const family = familyOf(profile)
    const image = path.join(folder, name)
    const files = chooseBootPaths(profile, family, new Map([['image', image]]))
    const folders = valueOf(
      await planRunFolders({ directory: folder, compilerCacheFolder: null }, profile),
    )
    const planned = await planBoot(profile, family, files, folders, folder)
    const lines = planned.ok ? planned.value.lines.join('\n') : planned.failure.summary
    // OSv reads its command line from the disk: from a layer over it.
    expect(lines).toMatch(
      new RegExp(profile.kernel === 'osv' ? `-F ${format}` : `${name},format=${format}`),
    )
    expect(guess.test(lines)).toBe(guessed)
  })
})
