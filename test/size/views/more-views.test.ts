import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { zstdCompressSync } from 'node:zlib'
import { readSizeTree } from '../../../src/size/measure.js'
import { packagesView } from '../../../src/size/views/packages-view.js'
import type { SizeNode } from '../../../src/size/tree.js'
import { writeElf, type WrittenSection } from '../../formats/elf-writer.js'
import { treeOf, viewOf } from '../../formats/format-files.js'
import { writeRofs } from '../../formats/rofs-writer.js'

test('an ELF file by use keeps debug information and BTF apart', () => {
  const section = (name: string, type: number, flags: number, bytes: number): WrittenSection => ({
    name,
    type,
    flags,
    address: 0x1000n,
    bytes: Buffer.alloc(bytes),
  })
  const elf = writeElf({
    wide: true,
    little: false,
    sections: [
      section('.text', 1, 6, 100),
      section('.rodata', 1, 2, 50),
      section('.BTF', 1, 2, 30),
      section('.data', 1, 3, 20),
      { name: '.bss', type: 8, flags: 3, address: 0x2000n, size: 64 },
      section('.note.gnu.build-id', 7, 2, 36),
      section('.debug_info', 1, 0, 500),
      section('.comment', 1, 0, 7),
    ],
    symbols: [{ name: 'f', value: 0x1000n, size: 32, section: 1 }],
  })
  const tree = treeOf(elf)
  const view = viewOf(tree, 'uses')
  expect([view.bytes, view.memoryBytes]).toEqual([tree.bytes, tree.memoryBytes])
  const uses = (view.children ?? []).map(({ name, bytes }) => [name, bytes])
  expect(Object.fromEntries(uses)).toMatchObject({
    code: 100,
    'read-only data': 50,
    data: 20,
    'zero-initialized data': 0,
    notes: 36,
    BTF: 30,
    'debug information': 500,
    other: 7,
  })
  expect(view.children?.map(({ name }) => name)).toContain('symbols and strings')
})

const manifest = JSON.stringify({
  manifest_version: 1,
  packages: [
    { type: 'deb', name: 'bash', version: '5.2', architecture: 'amd64', size: 7000 },
    { type: 'deb', name: 'base-files', version: '12.4', architecture: 'amd64' },
    { type: 'deb', name: 'systemd', version: '252', architecture: 'amd64', size: 9000 },
  ],
})

test('packages are those with a size in the manifest', () => {
  expect(packagesView(manifest)).toEqual({
    name: 'packages',
    kind: 'view',
    bytes: 16_000,
    children: [
      { name: 'bash', kind: 'package', bytes: 7000, note: '5.2' },
      { name: 'systemd', kind: 'package', bytes: 9000, note: '252' },
    ],
  })
  expect(packagesView('{"packages": [{"name": "a", "version": "1"}]}')).toBeNull()
  expect(packagesView('/usr/lib: ->x')).toBeNull()
})

describe('a manifest beside an image', () => {
  const measured = async (
    neighbour: 'manifest' | 'packages',
    text: string,
    bytes = text.length,
  ): Promise<SizeNode | undefined> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'views-'))
    const [image, beside] = [path.join(folder, 'image'), path.join(folder, 'beside')]
    await writeFile(image, writeRofs({ hello: 'x' }))
    await writeFile(beside, text)
    await truncate(beside, bytes)
    const file = { role: 'file', name: 'image', path: image, [neighbour]: beside } as const
    const tree = await readSizeTree([file])
    await rm(folder, { recursive: true })
    if (!tree.ok) throw new Error(tree.failure.summary)
    return tree.value.tree.children?.[0]
  }

  test('may be one long line', async () => {
    const packages = Array.from({ length: 3000 }, (_, index) => ({
      type: 'deb',
      name: `package-${index}`,
      version: '1.0',
      architecture: 'amd64',
      size: 1024,
    }))
    const line = JSON.stringify({ manifest_version: 1, packages })
    const node = await measured('packages', line)
    expect(node?.views).toMatchObject([{ name: 'packages', bytes: 3000 * 1024 }])
    expect(node?.note).toBeUndefined()
  })

  const noManifest = 'no packages: beside is not a mkosi manifest in JSON with sizes'
  test.each([
    ['packages', 'no JSON', undefined, noManifest],
    ['packages', '{"packages": "none"}', undefined, noManifest],
    ['packages', '{"packages": [{"name": "a", "version": "1"}]}', undefined, noManifest],
    ['packages', manifest, 65 * 2 ** 20, 'no packages: beside is larger than 64 MiB'],
    ['manifest', '/hello: hello', 65 * 2 ** 20, 'no modules: beside is larger than 64 MiB'],
  ] as const)(
    'that cannot be used leaves a note: %s, %s, %s',
    async (neighbour, text, bytes, note) => {
      const node = await measured(neighbour, text, bytes)
      expect(node?.note).toBe(note)
      expect(node?.views).toBeUndefined()
    },
  )
})

test('a file gets its packages, and its compressed size if requested', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'views-'))
  const [image, packages] = [path.join(folder, 'image.raw'), path.join(folder, 'image.manifest')]
  const bytes = Buffer.from('abc'.repeat(5000))
  await writeFile(image, bytes)
  await writeFile(packages, manifest)
  const file = { role: 'image', name: 'image.raw', path: image, packages } as const
  const measured = await readSizeTree([file], { compress: true })
  expect(measured).toMatchObject({
    ok: true,
    value: { tree: { children: [{ bytes: 15_000, views: [{ name: 'packages' }] }] } },
  })
  const [node] = measured.ok ? (measured.value.tree.children ?? []) : []
  expect(Math.abs((node?.compressedBytes ?? 0) - zstdCompressSync(bytes).length)).toBeLessThan(20)
  const plain = await readSizeTree([file])
  expect(plain.ok && plain.value.tree.children?.[0]?.compressedBytes).toBeUndefined()
})
