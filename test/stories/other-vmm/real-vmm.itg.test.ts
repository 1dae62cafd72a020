import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { leftOverMachines } from '../../../src/github/left-over-machines.js'
import { families, familyOf } from '../../../src/kernels/families.js'
import { loadProfile } from '../../../src/profile/load.js'
import { bootImage } from '../../../src/run/boot/boot-image.js'
import { buildHelloKernel } from '../../machine/hello-kernel.js'
import { buildLeavingKernel, exits } from '../../machine/leaving-kernel.js'
import { isInPath, whyNoVirtiofsd } from '../../programs.js'

/**
 * The real Firecracker and Cloud Hypervisor, if they are in PATH and /dev/kvm opens. The KVM probe is
 * skipped: the example kernel needs so little of a processor that it runs on hosts where larger guests
 * die.
 */
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-vmm-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Vmm = 'firecracker' | 'cloud-hypervisor'

interface Wish {
  /** The command line of the example kernel. */
  readonly words: string
  readonly boot?: string
  readonly expects?: readonly string[]
  readonly kernel?: string | Buffer
}

interface Met {
  /** Kind and summary of the verdict. */
  readonly verdict: string
  readonly evidence: string
  readonly console: string
  /** Processes that a later step of a job would find during the boot, and after it. */
  readonly ran: number
  readonly left: number
}

let boots = 0

async function boot(
  vmm: Vmm,
  { words, boot: more = '', expects = [], kernel }: Wish,
): Promise<Met> {
  boots += 1
  const out = path.join(folder, `${vmm}${boots}`, 'out')
  const repository = path.dirname(out)
  mkdirSync(out, { recursive: true })
  mkdirSync(path.join(repository, 'shared'), { recursive: true })
  const file = path.join(out, 'kernel.elf')
  writeFileSync(file, kernel ?? readFileSync(hello))
  writeFileSync(path.join(repository, 'disk, a.img'), Buffer.alloc(1024 * 1024))
  writeFileSync(
    path.join(repository, 'p.yml'),
    `kernel: custom
custom: { build: [['true']], artifacts: { image: kernel.elf } }
boot:
  vmm: ${vmm}
  cmdline: ${JSON.stringify(words)}
  silence: 2s
  listen: 300ms
  ${more}
expect:
${['hello-kernel', ...expects].map((entry) => `  - ${entry}`).join('\n')}
`,
  )
  const profile = await loadProfile({
    reference: './p.yml',
    directory: repository,
    overrides: [],
    families,
  })
  if (!profile.ok) throw new Error(profile.failure.summary)
  let meanwhile: Promise<readonly number[]> | undefined
  const booted = await bootImage({
    profile: profile.value,
    family: familyOf(profile.value),
    files: { image: file, kernel: file, disks: [], commandLineAt: undefined },
    ...{ out, work: path.join(repository, 'work'), cacheFolder: folder, symbols: null },
    consoleLog: path.join(out, 'console.log'),
    timelineFile: path.join(out, 'console.timeline.jsonl'),
    debug: null,
    probe: async () => Promise.resolve({ state: 'works' } as const),
    onConsole: () => {
      meanwhile ??= leftOverMachines(out)
    },
    emit: () => undefined,
    signal: new AbortController().signal,
  })
  const { kind, summary, evidence } = booted.ok ? booted.value.report.verdict : booted.failure
  return {
    verdict: `${kind}: ${summary}`,
    evidence: evidence.flatMap(({ source, lines }) => [source, ...lines]).join('\n'),
    console: readFileSync(path.join(out, 'console.log'), 'utf8'),
    ran: (await meanwhile)?.length ?? 0,
    left: (await leftOverMachines(out)).length,
  }
}

function kvmOpens(): boolean {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Why a VMM cannot be tested here; undefined if it can. */
function obstacle(vmm: Vmm): string | undefined {
  if (!isInPath(vmm)) return `missing: ${vmm}`
  if (process.arch !== 'x64') return 'the kernels of this test are for x86-64'
  return kvmOpens() ? undefined : '/dev/kvm cannot be opened'
}

const vmms = (['firecracker', 'cloud-hypervisor'] as const).map((vmm) => ({
  vmm,
  why: obstacle(vmm),
}))
const hello = vmms.some(({ why }) => why === undefined) ? buildHelloKernel() : ''

describe.each(vmms)('$vmm', ({ vmm, why }) => {
  const testIfThere = why === undefined ? test : test.skip
  const suffix = why === undefined ? '' : ` (${why})`

  testIfThere(
    `a guest runs, prints to the console, and leaves nothing behind${suffix}`,
    async () => {
      const met = await boot(vmm, {
        words: '--print=odd print=here%20I%20am',
        boot: 'disks: [{ path: "disk, a.img" }, { path: "disk, a.img", snapshot: false }]\n  rng: true\n  balloon: true\n  cpus: 2',
        expects: ['here I am'],
      })
      expect(met.verdict).toMatch(/^pass: /)
      // The guest also gets what the VMM appends to the command line.
      expect(met.console).toMatch(
        /^hello-kernel .*\r?\ncommand line: --print=odd print=here%20I%20am/,
      )
      expect(met.left).toBe(0)
    },
  )

  testIfThere(`a triple fault is a reset, and the guest is not rebooted${suffix}`, async () => {
    const met = await boot(vmm, { words: 'triple-fault', expects: ['exit: reset'] })
    expect(met.verdict).toMatch(/^pass: /)
    expect(met.console.match(/hello-kernel/g)).toHaveLength(1)
  })

  testIfThere(`a triple fault is not an expected end${suffix}`, async () => {
    const met = await boot(vmm, { words: 'triple-fault', expects: ['never said'] })
    expect(met.verdict).toMatch(/^unexpected-exit: .* reset /)
  })

  testIfThere(`a guest that asks for a reset${suffix}`, async () => {
    const met = await boot(vmm, {
      words: '',
      kernel: buildLeavingKernel(exits.keyboard),
      expects: ['exit: reset'],
    })
    expect(met.verdict).toMatch(/^pass: /)
    expect(met.console).toBe('hello-kernel, leaving\n')
  })

  testIfThere(`a guest that powers off, if the VMM supports it${suffix}`, async () => {
    const met = await boot(vmm, {
      words: '',
      kernel: buildLeavingKernel(exits.sleep),
      expects: ['exit: poweroff'],
    })
    expect(met.verdict).toMatch(vmm === 'firecracker' ? /^hang: / : /^pass: /)
  })

  testIfThere(`a panic${suffix}`, async () => {
    const met = await boot(vmm, { words: 'panic', expects: ['never said'] })
    expect(met.verdict).toMatch(/^panic: /)
    expect(met.left).toBe(0)
  })

  testIfThere(`a guest that spins is stopped${suffix}`, async () => {
    const met = await boot(vmm, { words: 'spin', expects: ['never said'] })
    expect(met.verdict).toMatch(/^hang: no output for /)
    expect(met.ran).toBeGreaterThan(0)
    expect(met.left).toBe(0)
  })

  testIfThere(`without a kernel the VMM fails, not the guest${suffix}`, async () => {
    const met = await boot(vmm, { words: '', kernel: 'no kernel at all' })
    expect(met.verdict).toMatch(
      vmm === 'firecracker'
        ? /^infrastructure: Firecracker gave up: exit status 1: .*[Kk]ernel/
        : /^infrastructure: Cloud Hypervisor gave up: exit status 1: Error booting VM: .*[Kk]ernel/,
    )
    expect(met.console).toBe('')
  })
})

const cloud = vmms.find(({ vmm }) => vmm === 'cloud-hypervisor')?.why
const whyNoShare = cloud ?? whyNoVirtiofsd()
const testWithShare = whyNoShare === undefined ? test : test.skip

testWithShare(
  `Cloud Hypervisor serves a shared folder${whyNoShare === undefined ? '' : ` (${whyNoShare})`}`,
  async () => {
    const met = await boot('cloud-hypervisor', {
      words: 'print=here',
      boot: 'shares: [{ tag: data, path: shared }]',
      expects: ['here'],
    })
    expect(met.verdict).toMatch(/^pass: /)
  },
)
