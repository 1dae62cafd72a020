import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Artifact } from '../../../src/build/collect-artifacts.js'
import type { Profile } from '../../../src/profile/profile.js'
import { findMeasurable, measuredFiles } from '../../../src/run/sizes/measured-files.js'
import { planRunFolders } from '../../../src/run/run-folders.js'
import type { Outcome } from '../../../src/verdict.js'

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.summary)
  return outcome.value
}

const artifact = (role: Artifact['role'], name: string): Artifact => ({
  role,
  name,
  path: `/out/${name}`,
})

test('the link map goes with the ELF file, the manifest with the file system', () => {
  const artifacts = [
    artifact('image', 'usr.img'),
    artifact('elf', 'loader.elf'),
    artifact('map', 'loader.elf.map'),
    artifact('manifest', 'usr.manifest'),
    artifact('file', 'rofs.img'),
  ]
  expect(measuredFiles(artifacts, null, '/out/usr.img')).toEqual([
    artifacts[0],
    { ...artifacts[1], linkMap: '/out/loader.elf.map' },
    artifacts[3],
    { ...artifacts[4], manifest: '/out/usr.manifest' },
  ])
})

test('the link map goes with an ELF file that is booted itself', () => {
  const artifacts = [artifact('image', 'hello.elf'), artifact('map', 'hello.map')]
  expect(measuredFiles(artifacts, null, '/out/hello.elf')).toEqual([
    { ...artifacts[0], linkMap: '/out/hello.map' },
  ])
})

describe('a boot without a build', () => {
  let root: string
  let out: string
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'measured-files-'))
    out = path.join(root, 'out')
    execFileSync('mkdir', [out])
    for (const name of ['k.elf', 'k.map', 'k-stripped.elf']) writeFileSync(path.join(out, name), '')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const artifacts = { image: 'k.elf', map: 'k.map', files: ['k-stripped.elf'] }
  async function measurable(booted: string): ReturnType<typeof findMeasurable> {
    const profile = {
      ...{ name: 'k', kernel: 'custom', repository: root, section: { artifacts } },
      settings: { arch: 'x86_64', mode: 'release', source: {}, build: {}, toolchain: {} },
    } as unknown as Profile
    const request = { directory: root, out, compilerCacheFolder: null }
    const folders = valueOf(await planRunFolders(request, profile))
    return findMeasurable(
      { booted: path.join(root, booted), artifacts: null, taken: null, initramfs: null },
      profile,
      folders,
    )
  }

  test('measures all files of the build, with the map', async () => {
    expect(await measurable('out/k.elf')).toEqual({
      files: [
        { role: 'image', name: 'k.elf', path: path.join(out, 'k.elf'), linkMap: `${out}/k.map` },
        { role: 'file', name: 'k-stripped.elf', path: path.join(out, 'k-stripped.elf') },
      ],
      ...{ isPartial: false, remarks: [] },
    })
  })

  test('reports missing files', async () => {
    for (const name of ['k.map', 'k-stripped.elf']) rmSync(path.join(out, name))
    expect(await measurable('out/k.elf')).toEqual({
      files: [{ role: 'image', name: 'k.elf', path: path.join(out, 'k.elf') }],
      isPartial: true,
      remarks: ['not measured, as missing in the output folder: k.map, k-stripped.elf'],
    })
  })

  test('measures only the image if it is from elsewhere', async () => {
    writeFileSync(path.join(root, 'k.elf'), '')
    expect(await measurable('k.elf')).toEqual({
      files: [{ role: 'image', name: 'k.elf', path: path.join(root, 'k.elf') }],
      isPartial: true,
      remarks: ['k.elf is not from the output folder: nothing else was measured'],
    })
  })

  test('does not measure a pipe or a device', async () => {
    const pipe = path.join(root, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(await measurable('pipe')).toEqual({
      files: [],
      isPartial: true,
      remarks: [
        'pipe is not from the output folder: nothing else was measured',
        `${pipe} is a pipe or a device: its size is not known`,
      ],
    })
  })
})
