import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { hostArchitecture } from '../../../src/host/facts/machine-facts.js'
import { families, familyOf } from '../../../src/kernels/families.js'
import { gdbProgram } from '../../../src/machine/inspection/debugger.js'
import { loadProfile } from '../../../src/profile/load.js'
import { architectures, type Arch } from '../../../src/machine/arch.js'
import { bootImage, type Boot } from '../../../src/run/boot/boot-image.js'

/** Evidence of a real guest that hangs: its place, registers and memory. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-hang-'))
afterAll(() => rmSync(folder, { recursive: true }))

const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0

function build(arch: Arch): string {
  const out = path.join(folder, arch)
  const built = spawnSync(
    'make',
    ['-s', '-C', 'examples/hello-kernel', `O=${out}`, `ARCH=${arch}`],
    { encoding: 'utf8' },
  )
  if (built.status !== 0) throw new Error(`make: ${built.stderr}`)
  return path.join(out, 'hello.elf')
}

async function boot(arch: Arch, elf: string, out: string, settings: string): Promise<Boot> {
  const file = path.join(out, 'p.yml')
  writeFileSync(
    file,
    `kernel: custom
arch: ${arch}
custom: { build: [['true']], artifacts: { image: hello.elf } }
boot:
  accelerator: tcg
  memory: 32M
  silence: 1s
  listen: 200ms
${settings}
expect: [never said]
`,
  )
  const profile = await loadProfile({
    reference: './p.yml',
    directory: out,
    overrides: [],
    families,
  })
  if (!profile.ok) throw new Error(profile.failure.summary)
  const booted = await bootImage({
    profile: profile.value,
    family: familyOf(profile.value),
    files: { image: elf, kernel: elf, disks: [], commandLineAt: undefined },
    ...{ out, work: path.join(out, 'work'), cacheFolder: folder },
    symbols: { elf, sourceRoot: path.resolve('examples/hello-kernel') },
    consoleLog: path.join(out, 'console.log'),
    timelineFile: path.join(out, 'console.timeline.jsonl'),
    debug: null,
    onConsole: () => undefined,
    emit: () => undefined,
    signal: new AbortController().signal,
  })
  if (!booted.ok) throw new Error(booted.failure.summary)
  return booted.value
}

/** The processes of machines with this kernel. */
function machinesOf(elf: string): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const isOurs = (pid: string): boolean => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0')
      return words[0]?.includes('qemu-system') === true && words.includes(elf)
    } catch {
      return false
    }
  }
  return pids.filter(isOurs).map(Number)
}

function placeOf({ report: { verdict } }: Boot): readonly string[] {
  return verdict.evidence.find(({ source }) => source === 'registers')?.lines ?? []
}

const registers = { x86_64: /^RIP=0000000000/m, aarch64: /^ PC=00000000/m }

describe.each<keyof typeof registers>(['x86_64', 'aarch64'])('a guest for %s', (arch) => {
  const there =
    isThere(architectures[arch].qemu.program) &&
    (arch === 'x86_64' || isThere(`${arch}-linux-gnu-gcc`))
  const testIfThere = there ? test : test.skip
  const elf = there ? build(arch) : ''
  const emptyOut = (): string => mkdtempSync(path.join(folder, 'out-'))

  testIfThere.each([
    ['halts with interrupts off', 'silent', 'do_silent', 'idle: no CPU used'],
    ['is busy forever', 'spin', 'do_spin', 'busy: '],
  ])('that %s is located in its function', async (_, word, name, pace) => {
    const out = emptyOut()
    const booted = await boot(arch, elf, out, `  cmdline: ${word}`)
    const { kind, summary } = booted.report.verdict
    expect(kind).toBe('hang')
    // A busy host may starve the guest, which is not the guest's fault.
    expect(summary).toMatch(new RegExp(`\\((${pace}|starved: )`))
    const place = placeOf(booted).join('\n')
    expect(place).toMatch(/^CPU 0.*: (RIP|PC) 0x[0-9a-f]+ {2}\w+ {2}\S+:\d+/)
    expect(place).toMatch(new RegExp(`\\b${name} {2}words\\.c:\\d+`))
    expect(place).toMatch(/^ {2}(called from|on the stack) 0x[0-9a-f]+ {2}run_words? /m)
    expect(place).toMatch(/^ {2}called from 0x[0-9a-f]+ {2}kernel_main {2}main\.c:\d+$/m)
    expect(place).not.toContain('stack_top')
    expect(readFileSync(path.join(out, 'registers.txt'), 'utf8')).toMatch(registers[arch])
  })

  testIfThere('that hangs leaves its memory where the profile asks for it', async () => {
    const out = emptyOut()
    const booted = await boot(arch, elf, out, '  cmdline: print=remember-me silent\n  core: true')
    const core = path.join(out, 'guest.core')
    const program = gdbProgram(arch, hostArchitecture())
    expect(booted.report.verdict.hint).toContain(`memory: ${program} ${elf} ${core}`)
    const bytes = readFileSync(core)
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('\u007fELF')
    expect(bytes.includes('remember-me')).toBe(true)
    if (!isThere(program)) return
    // Only the core has its stack, at the guest's addresses.
    const gdb = spawnSync(program, ['-nx', '-batch', elf, core, '-ex', 'bt'], { encoding: 'utf8' })
    expect(gdb.stdout).toMatch(/ in kernel_main .* at main\.c:/)
  })

  testIfThere('whose machine somebody stops is not to blame', async () => {
    const out = emptyOut()
    const log = path.join(out, 'console.log')
    const stopping = setInterval(() => {
      if (!existsSync(log) || !readFileSync(log, 'utf8').includes('hello')) return
      for (const pid of machinesOf(elf)) process.kill(pid, 'SIGSTOP')
    }, 50)
    const booted = boot(arch, elf, out, '  cmdline: silent')
    const { report } = await booted.finally(() => clearInterval(stopping))
    expect(report.verdict.kind).toBe('infrastructure')
    expect(report.verdict.summary).toContain('its process is stopped (SIGSTOP or a debugger)')
  })

  testIfThere('that panics and halts leaves its registers, and no place but its own', async () => {
    const out = emptyOut()
    const booted = await boot(arch, elf, out, '  cmdline: panic')
    expect(booted.report.verdict.kind).toBe('panic')
    expect(placeOf(booted)).toEqual([])
    expect(existsSync(path.join(out, 'registers.txt'))).toBe(true)
    expect(existsSync(path.join(out, 'guest.core'))).toBe(false)
  })
})
