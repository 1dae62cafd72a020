import { expect, test } from '@jest/globals'
import type { Artifact } from '../../src/build/collect-artifacts.js'
import { measuredFiles } from '../../src/run/measure.js'
import { startRecord } from '../../src/run/record.js'

test('the link map goes with the ELF file, the manifest with the file system', () => {
  const artifact = (role: Artifact['role'], name: string): Artifact => ({
    role,
    name,
    path: `/out/${name}`,
  })
  const artifacts = [
    artifact('image', 'usr.img'),
    artifact('elf', 'loader.elf'),
    artifact('map', 'loader.elf.map'),
    artifact('manifest', 'usr.manifest'),
    artifact('file', 'rofs.img'),
  ]
  const image = { artifacts, config: null, cache: 'off', compiler: null, durationMs: 1 } as const
  expect(measuredFiles({ ...startRecord('osv'), image }, '/out/usr.img')).toEqual([
    artifacts[0],
    { ...artifacts[1], linkMap: '/out/loader.elf.map' },
    artifacts[3],
    { ...artifacts[4], manifest: '/out/usr.manifest' },
  ])
})
