import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { planInit, type InitChoices, type InitPlan } from '../../src/init/plan.js'
import { readFacts } from '../../src/init/read-facts.js'
import { writePlan } from '../../src/init/write-files.js'
import { families } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import type { Outcome } from '../../src/verdict.js'

type Texts = Readonly<Record<string, string | Uint8Array>>

function repositoryWith(texts: Texts): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-')), 'repo')
  mkdirSync(path.join(folder, '.git'), { recursive: true })
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return folder
}

async function plan(
  folder: string,
  choices: Partial<InitChoices> = {},
  top = folder,
): Promise<Outcome<InitPlan>> {
  return planInit(await readFacts(folder, top), { workflow: true, ...choices })
}

async function planned(...parameters: Parameters<typeof plan>): Promise<InitPlan> {
  const outcome = await plan(...parameters)
  if (!outcome.ok) throw new Error(outcome.failure.summary)
  return outcome.value
}

const textOf = ({ files }: InitPlan): string => files[0]?.text ?? ''

const kernelMakefile = 'k.elf: m.c\n\tgcc -ffreestanding -nostdlib -o k.elf m.c\n'
const container = 'FROM debian\nRUN nasm -f elf64 x.asm && ld -o kernel.elf x.o\n'

describe('what is chosen', () => {
  test('is the surest; the rest is named with the option that selects it', async () => {
    const folder = repositoryWith({ Makefile: kernelMakefile, Dockerfile: container })
    const first = await planned(folder)
    expect([first.kind, first.others.map(({ kind }) => kind)]).toEqual(['make', ['dockerfile']])
    const asked = await planned(folder, { kind: 'dockerfile' })
    expect([asked.kind, asked.others.map(({ kind }) => kind)]).toEqual(['dockerfile', ['make']])
  })

  test('is nothing where no kernel is, with all that was looked for', async () => {
    const folder = repositoryWith({ 'README.md': '# A program', Makefile: 'all:\n\tcc a.c\n' })
    const outcome = await plan(folder)
    expect(outcome).toMatchObject({
      failure: {
        kind: 'invalid-profile',
        summary: 'nothing here looks like a kernel',
        hint: expect.stringContaining('--kind hello'),
      },
    })
    const lines = outcome.ok ? [] : (outcome.failure.evidence[0]?.lines ?? [])
    expect(lines.length).toBe(12)
  })

  test('may be any makefile if it is asked for, and then says what it does not know', async () => {
    const folder = repositoryWith({ Makefile: 'all:\n\tcc a.c\n' })
    const { finding, ...rest } = await planned(folder, { kind: 'make' })
    expect(textOf({ finding, ...rest })).toContain('REPLACE ME')
    expect(finding.remarks.map((remark) => remark.split(':')[0])).toEqual(['artifacts', 'expect'])
  })

  test('is not what was asked for and is not there', async () => {
    const outcome = await plan(repositoryWith({ Makefile: kernelMakefile }), { kind: 'cargo' })
    expect(outcome).toMatchObject({
      failure: { kind: 'invalid-profile', summary: 'nothing here is a kernel that cargo builds' },
    })
  })

  test('has the name that is given, and no workflow if none is wanted', async () => {
    const folder = repositoryWith({ Makefile: kernelMakefile })
    const { files } = await planned(folder, { name: 'tiny', workflow: false })
    expect(files.map((file) => file.path)).toEqual(['profiles/tiny.yml'])
  })

  test('in a folder of a repository: paths start from the top, where the workflow is', async () => {
    const top = repositoryWith({ 'kernels/one/Makefile': kernelMakefile })
    const folder = path.join(top, 'kernels/one')
    const one = await planned(folder, {}, top)
    expect(one.files.map((file) => file.path)).toEqual([
      'kernels/one/profiles/one.yml',
      '.github/workflows/kernel.yml',
    ])
    expect(one.files[1]?.text).toContain('profile: kernels/one/profiles/one.yml')
    await writePlan(top, one)
    const loaded = await loadProfile({
      reference: 'one',
      directory: folder,
      overrides: [],
      families,
    })
    expect(loaded.ok && loaded.value.settings.source.path).toBe('kernels/one')
  })
})

test('the checkout is pinned as in the README', async () => {
  const { files } = await planned(repositoryWith({ Makefile: kernelMakefile }))
  const pinned = /uses: (actions\/checkout@[0-9a-f]{40} # v[\d.]+)$/m.exec(
    files[1]?.text ?? '',
  )?.[1]
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(pinned ?? 'no checkout')
})

describe('files that are there', () => {
  test.each(['profiles/repo.yml', 'profiles/repo.yaml', '.github/workflows/kernel.yml'])(
    '%s stays, and nothing else is written',
    async (file) => {
      const folder = repositoryWith({ Makefile: kernelMakefile, [file]: 'mine' })
      const written = await writePlan(folder, await planned(folder))
      expect(written).toMatchObject({
        failure: {
          summary: `already there: ${file}`,
          hint: expect.stringContaining('nothing was written'),
        },
      })
      expect(readFileSync(path.join(folder, file), 'utf8')).toBe('mine')
      const others = ['profiles/repo.yml', '.github/workflows/kernel.yml']
      for (const other of others.filter((one) => one !== file))
        expect(existsSync(path.join(folder, other))).toBe(false)
    },
  )

  test('a link that leads nowhere is not written through', async () => {
    const folder = repositoryWith({ Makefile: kernelMakefile, 'profiles/other.yml': '' })
    const outside = path.join(folder, '../outside')
    symlinkSync(outside, path.join(folder, 'profiles/repo.yml'))
    expect((await writePlan(folder, await planned(folder))).ok).toBe(false)
    expect(existsSync(outside)).toBe(false)
  })

  test('a folder that is a link out of the repository is not written to', async () => {
    const folder = repositoryWith({ Makefile: kernelMakefile })
    const outside = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
    symlinkSync(outside, path.join(folder, 'profiles'))
    expect(await writePlan(folder, await planned(folder))).toMatchObject({
      failure: { summary: 'profiles leads out of the repository' },
    })
    expect(existsSync(path.join(outside, 'repo.yml'))).toBe(false)
  })
})

describe('a hostile repository', () => {
  test('gets no control character into a profile, a workflow or the terminal', async () => {
    const [escape, bidi] = ['\u001b[31m', '\u202e']
    const folder = repositoryWith({
      Makefile: `run:\n\tqemu-system-x86_64 -kernel k.elf -append "a${escape}${bidi}b"\n# -nostdlib\n`,
      'm.c': `void f(void) { print("ready ${escape}${bidi} now"); }\n`,
      [`k\n${escape}.elf`]: '',
      'Dockerfile\nRUN': container,
    })
    const one = await planned(folder)
    const unseen = /(?!\n)[\p{C}\p{Zl}\p{Zp}]/u
    for (const { path: file, text } of one.files) {
      expect(file).not.toMatch(unseen)
      expect(text).not.toMatch(unseen)
    }
    await writePlan(folder, one)
    const loaded = await loadProfile({
      reference: 'repo',
      directory: folder,
      overrides: [],
      families,
    })
    expect(loaded.ok && loaded.value.settings.boot.cmdline).toBe(`a${escape}${bidi}b`)
  })

  test('cannot write YAML of its own: what is found is text', async () => {
    const folder = repositoryWith({
      Makefile: `run:\n\tqemu-system-x86_64 -kernel 'k.elf' -append "x'\n}: {a: b"\n\tld -T a.ld\n`,
      'm.c': `print("ready: [1, &a *a] #'x");\n`,
      'kernel.ld': 'OUTPUT_ARCH(i386)\n',
    })
    const one = await planned(folder)
    await writePlan(folder, one)
    const loaded = await loadProfile({
      reference: 'repo',
      directory: folder,
      overrides: [],
      families,
    })
    expect(loaded.ok && loaded.value.settings.expect[0]).toMatchObject({
      text: "ready: [1, &a *a] #'x",
    })
  })

  test('in a folder that a workflow would evaluate gets none', async () => {
    const top = repositoryWith({ 'a ${{ b }}/Makefile': kernelMakefile })
    expect(await plan(path.join(top, 'a ${{ b }}'), {}, top)).toMatchObject({
      failure: { kind: 'invalid-profile', summary: expect.stringContaining('is unusual') },
    })
  })

  test('is not followed out of its folder by links', async () => {
    const folder = repositoryWith({})
    const outside = repositoryWith({ Makefile: kernelMakefile, 'sub/Makefile': kernelMakefile })
    symlinkSync(path.join(outside, 'Makefile'), path.join(folder, 'Makefile'))
    symlinkSync(path.join(outside, 'sub'), path.join(folder, 'sub'))
    symlinkSync('.', path.join(folder, 'circle'))
    expect(await plan(folder)).toMatchObject({
      failure: { summary: 'nothing here looks like a kernel' },
    })
  })

  test('with a makefile that is no text has none', async () => {
    const binary = Buffer.concat([Buffer.from(kernelMakefile), Buffer.from([0, 255, 254])])
    const huge = Buffer.alloc(300 * 1024, `${kernelMakefile}\n`)
    for (const content of [binary, huge])
      expect((await plan(repositoryWith({ Makefile: content }))).ok).toBe(false)
  })

  test('with a damaged ELF file is only not recognised', async () => {
    const magic = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
    const texts = Object.fromEntries(
      [0, 10, 57, 64, 100].map((bytes) => [
        `${bytes}.elf`,
        Buffer.concat([magic, Buffer.alloc(bytes, 0xff)]),
      ]),
    )
    expect((await plan(repositoryWith(texts))).ok).toBe(false)
  })

  test('of very many files is looked at from its top, and no longer than that takes', async () => {
    const folder = repositoryWith({ Makefile: kernelMakefile })
    const many = path.join(folder, 'many')
    mkdirSync(many)
    for (let index = 0; index < 25_000; index++) writeFileSync(path.join(many, `${index}`), '')
    const facts = await readFacts(folder, folder)
    expect([facts.isCut, facts.files.length, facts.files[0]]).toEqual([true, 20_000, 'Makefile'])
    expect((await planned(folder)).kind).toBe('make')
  })

  test('with a folder that cannot be read has the rest', async () => {
    const folder = repositoryWith({ Makefile: kernelMakefile, 'shut/a': '' })
    chmodSync(path.join(folder, 'shut'), 0o000)
    expect((await planned(folder)).kind).toBe('make')
    chmodSync(path.join(folder, 'shut'), 0o700)
  })
})
