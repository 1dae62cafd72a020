import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { planBoot } from '../../src/run/boot-plan.js'
import { families, familyOf } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { planWorkplace } from '../../src/run/workplace.js'

const fake = fileURLToPath(new URL('../run/fake-vmm.mjs', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What `plan` prints of a boot with a disk, whose guest leaves at once. */
async function plan(vmm: string): Promise<readonly string[]> {
  writeFileSync(
    path.join(folder, 'p.yml'),
    `kernel: custom
custom: { build: [['true']], artifacts: { image: kernel.elf } }
boot: { vmm: ${vmm}, cmdline: leave, accelerator: tcg, disks: [{ path: d's.img }] }
expect: [hello]
`,
  )
  writeFileSync(path.join(folder, "d's.img"), Buffer.alloc(65_536))
  const profile = await loadProfile({
    reference: './p.yml',
    directory: folder,
    overrides: [],
    families,
  })
  if (!profile.ok) throw new Error(profile.failure.summary)
  const request = { directory: folder, compilerCacheFolder: null }
  const workplace = await planWorkplace(request, profile.value)
  const kernel = path.join(folder, 'kernel.elf')
  writeFileSync(kernel, 'a kernel')
  const planned = await planBoot(
    profile.value,
    familyOf('custom'),
    { image: kernel, kernel, disks: [], commandLineAt: undefined },
    workplace,
    folder,
  )
  if (!planned.ok) throw new Error(planned.failure.summary)
  return planned.value.lines
}

describe.each(['firecracker', 'cloud-hypervisor'])('%s', (vmm) => {
  test('is planned where it cannot run, and the plan says so', async () => {
    const [why] = await plan(vmm)
    expect(why).toMatch(/^# boot with kvm: not on this host: .* needs KVM.*TCG was asked for$/)
  })

  test('runs when the plan is pasted into a shell', async () => {
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
