import { expect, test } from '@jest/globals'
import type { Artifact } from '../../src/build/collect-artifacts.js'
import { measuredFiles } from '../../src/run/measure.js'
import { startRecord, type RunRecord } from '../../src/run/record.js'

const artifact = (role: Artifact['role'], name: string): Artifact => ({
  role,
  name,
  path: `/out/${name}`,
})

function recordOf(artifacts: readonly Artifact[]): RunRecord {
  const image = { artifacts, config: null, cache: 'off', compiler: null, durationMs: 1 } as const
  return { ...startRecord('kernel'), image }
}

test('the link map goes with the ELF file, the manifest with the file system', () => {
  const artifacts = [
    artifact('image', 'usr.img'),
    artifact('elf', 'loader.elf'),
    artifact('map', 'loader.elf.map'),
    artifact('manifest', 'usr.manifest'),
    artifact('file', 'rofs.img'),
  ]
  expect(measuredFiles(recordOf(artifacts), '/out/usr.img')).toEqual([
    artifacts[0],
    { ...artifacts[1], linkMap: '/out/loader.elf.map' },
    artifacts[3],
    { ...artifacts[4], manifest: '/out/usr.manifest' },
  ])
})

test('of an ELF file that is booted itself, the link map is', () => {
  const artifacts = [artifact('image', 'hello.elf'), artifact('map', 'hello.map')]
  expect(measuredFiles(recordOf(artifacts), '/out/hello.elf')).toEqual([
    { ...artifacts[0], linkMap: '/out/hello.map' },
  ])
})
