import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readFacts } from '../../src/init/read-facts.js'
import { writePlan } from '../../src/init/write-files.js'
import { families } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { container, kernelMakefile, plan, planned, repositoryWith } from './repository-with.js'

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

  test('gets none into the words about a line either', async () => {
    const folder = repositoryWith({
      'Cargo.toml': '[package]\nname = "k"\n',
      '.cargo/config.toml': `[build]\ntarget = "x86_64-none \u001b[31m\u202e"\n`,
    })
    const { files } = await planned(folder)
    expect(files[0]?.text).toContain('config.toml:2 says x86_64-none')
    expect(files[0]?.text).not.toMatch(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/u)
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
