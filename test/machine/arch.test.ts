import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { packageOfProgram } from '../../src/build/diagnosis/vocabulary/debian-packages.js'
import { listWantedPrograms } from '../../src/cli/doctor/wanted-programs.js'
import { families } from '../../src/kernels/families.js'
import type { FamilyContract } from '../../src/profile/family-contract.js'
import { archAliases, architectures, archs, findArch, type Arch } from '../../src/machine/arch.js'
import { defaultVmm, vmmFacts } from '../../src/machine/vmm-facts.js'
import { loadProfile } from '../../src/profile/load.js'
import type { Profile } from '../../src/profile/profile.js'
import type { Outcome } from '../../src/verdict.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-arch-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A profile that sets nothing that depends on the architecture. */
async function load(
  kernel: string,
  arch: string,
  known: readonly FamilyContract[] = families,
): Promise<Outcome<Profile>> {
  const section = kernel === 'custom' ? '{ build: [[make]], artifacts: { image: k } }' : '{}'
  writeFileSync(
    path.join(folder, 'p.yml'),
    `kernel: ${kernel}\narch: ${arch}\n${kernel}: ${section}\nexpect: [ready]\n`,
  )
  return loadProfile({
    reference: './p.yml',
    directory: folder,
    overrides: [],
    families: known,
  })
}

const runsOn = families.flatMap(({ name, archs: own }) => own.map((arch) => [name, arch] as const))

test('aliases of architectures are unique', () => {
  const names = [...archs, ...archs.flatMap((arch) => architectures[arch].aliases)]
  expect(new Set(names).size).toBe(names.length)
  for (const [alias, arch] of Object.entries(archAliases)) expect(findArch(alias)).toBe(arch)
  expect(findArch('vax')).toBeUndefined()
})

describe.each(archs)('%s', (arch) => {
  const { qemu, crossByDefault, crossPrefix } = architectures[arch]

  test('is supported by a kernel family and by the default VMM', () => {
    expect(runsOn.map(([, one]) => one)).toContain(arch)
    expect(vmmFacts[defaultVmm].archs).toContain(arch)
  })

  test('has programs known to the doctor and to build diagnosis', () => {
    const wanted = listWantedPrograms(arch)
    const found = wanted.find(({ program }) => program === qemu.program)
    expect(found).toMatchObject({ debianPackage: qemu.debianPackage, need: 'always' })
    expect(packageOfProgram(qemu.program)).toBe(qemu.debianPackage)
    const isListed = wanted.some(({ program }) => program === `${crossPrefix}gcc`)
    expect(isListed).toBe(crossByDefault)
  })

  test('is documented', () => {
    const text = readFileSync('docs/profiles.md', 'utf8')
    expect(/^\| `arch` .*$/m.exec(text)?.[0]).toContain(`\`${arch}\``)
  })
})

test.each(runsOn)('kernel: %s on %s has a default machine and tools', async (...which) => {
  const [, arch] = which
  const { crossByDefault, crossPrefix, machines } = architectures[arch]
  expect(await load(...which)).toMatchObject({
    ok: true,
    value: {
      settings: {
        arch,
        toolchain: { cross_compile: crossByDefault ? crossPrefix : '' },
        boot: { machine: machines[0] },
      },
    },
  })
})

test('a profile for an unsupported architecture is refused with the supported ones', async () => {
  const elsewhere: readonly Arch[] = ['aarch64']
  const some = families.map((family) => ({ ...family, archs: elsewhere }))
  const refused = await load('custom', 'amd64', some)
  expect(refused).toMatchObject({
    failure: {
      kind: 'invalid-profile',
      summary: expect.stringMatching(
        /p\.yml:2:1: arch: kernel: custom does not run on x86_64; it runs on aarch64$/,
      ),
    },
  })
})
