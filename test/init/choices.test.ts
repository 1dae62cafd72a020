import { readFileSync, symlinkSync, existsSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { InitPlan } from '../../src/init/plan.js'
import { writePlan } from '../../src/init/write-files.js'
import { families } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { container, kernelMakefile, plan, planned, repositoryWith } from './repository-with.js'

const textOf = ({ files }: InitPlan): string => files[0]?.text ?? ''

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
