import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {
  finishedUploadSet,
  insideOut,
  leftUploadSet,
} from '../../../src/github/artifacts/upload-set.js'
import { sampleResult } from '../sample-run.js'

describe('files inside the output folder', () => {
  test.each([
    ['relative', 'a.img', ['/out/a.img']],
    ['absolute', '/out/deep/a', ['/out/deep/a']],
    ['outside', '../etc/passwd', []],
    ['absolute outside', '/etc/passwd', []],
    ['a sibling with the same beginning', '/out-2/a', []],
    ['the folder itself', '/out', []],
    ['a name that no artifact may have', 'a:b', []],
  ])('%s', (_, file, expected) => {
    expect(insideOut('/out', [file])).toEqual(expected)
  })

  test('each once', () => {
    expect(insideOut('/out', ['a', '/out/a', './a'])).toEqual(['/out/a'])
  })
})

describe('the upload set', () => {
  let out: string
  const names = (files: readonly string[]): readonly string[] =>
    files.map((file) => path.relative(out, file)).sort()

  beforeEach(async () => {
    out = await mkdtemp(path.join(os.tmpdir(), 'upload-set-'))
    await mkdir(path.join(out, 'work'))
    for (const name of ['hello.img', 'console.log', 'report.md', 'work/big.o'])
      await writeFile(path.join(out, name), name)
    await symlink('/etc/passwd', path.join(out, 'hello.elf'))
  })
  afterEach(async () => rm(out, { recursive: true, force: true }))

  test('of a finished run has the existing files that it names, without links', async () => {
    const { artifacts } = sampleResult()
    const reports = [path.join(out, 'report.md'), path.join(out, 'junit.xml'), null]
    expect(names(await finishedUploadSet(out, artifacts, reports))).toEqual([
      'console.log',
      'hello.img',
      'report.md',
    ])
  })

  test('of an unfinished run has the files directly in the folder', async () => {
    expect(names(await leftUploadSet(out))).toEqual(['console.log', 'hello.img', 'report.md'])
  })

  test('follows the result if there is one', async () => {
    const artifacts = [{ role: 'file' as const, path: 'work/big.o', bytes: 1, sha256: '' }]
    await writeFile(path.join(out, 'result.json'), JSON.stringify(sampleResult({ artifacts })))
    expect(names(await leftUploadSet(out))).toContain('work/big.o')
  })

  test('survives a half-written result', async () => {
    await writeFile(path.join(out, 'result.json'), '{"schemaVersion":')
    expect(names(await leftUploadSet(out))).toContain('result.json')
  })

  test('of a missing folder is empty', async () => {
    expect(await leftUploadSet(path.join(out, 'none'))).toEqual([])
  })
})
