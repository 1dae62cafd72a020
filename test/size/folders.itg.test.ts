import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { compareSizeTrees } from '../../src/size/compare/difference.js'
import { readFolderTree, withNeighbours } from '../../src/size/folder-tree.js'
import { flatTable } from '../../src/size/tables/flat-table.js'
import { joinMovedContents } from '../../src/size/compare/moved-contents.js'
import { nodeAt } from '../../src/size/paths.js'
import type { SizeNode } from '../../src/size/tree.js'
import { expectExactSums } from './exact-sums.js'
import { changeLine } from './compare/change-line.js'

describe('folders', () => {
  const folderWith = async (files: Readonly<Record<string, string | Buffer>>): Promise<string> => {
    const folder = path.join(await mkdtemp(path.join(tmpdir(), 'folder-')), 'out')
    await mkdir(folder)
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), content)
    }
    return folder
  }
  const treeOf = async (folder: string): Promise<SizeNode> => {
    const tree = await readFolderTree(folder)
    if (!tree.ok) throw new Error(tree.failure.summary)
    expectExactSums(tree.value)
    return tree.value
  }

  test('are paired by relative path; moved files are detected by content', async () => {
    const before = await folderWith({
      'lib/a.ko': 'a'.repeat(50),
      'lib/b.ko': 'b'.repeat(60),
      'lib/c.ko': 'c'.repeat(60),
      'lib/same': 'same',
      'gone/x': 'xx',
    })
    const after = await folderWith({
      'kernel/a.ko': 'z'.repeat(50),
      'kernel/renamed.ko': 'b'.repeat(60),
      'kernel/other.ko': 'd'.repeat(60),
      'lib/same': 'same+',
    })
    const { bytes, changes } = compareSizeTrees(await treeOf(before), await treeOf(after))
    const joined = await joinMovedContents(changes, { before, after })
    expect(joined.map(changeLine).toSorted()).toEqual([
      'added out/kernel/other.ko',
      'grown out/lib/same',
      'moved out/kernel/a.ko from out/lib/a.ko',
      'moved out/kernel/renamed.ko from out/lib/b.ko',
      'removed out/gone/x',
      'removed out/lib/c.ko',
    ])
    expect(joined.reduce((sum, one) => sum + one.newBytes - one.oldBytes, 0)).toBe(bytes)
  })

  test('are read without following links, without pipes, and to any depth', async () => {
    const deep = `${'d/'.repeat(60)}file`
    const folder = await folderWith({ [deep]: '12345', 'bad.elf': '\u007fELF\u0002\u0001broken' })
    await symlink('/etc', path.join(folder, 'etc'))
    await symlink('..', path.join(folder, 'up'))
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    const tree = await treeOf(folder)
    expect(nodeAt(tree, 'out')).toMatchObject({ note: '1 devices, pipes or sockets left out' })
    expect(nodeAt(tree, 'out/etc')).toEqual({ name: 'etc', kind: 'symlink', bytes: 4 })
    expect(nodeAt(tree, 'out/up')).toEqual({ name: 'up', kind: 'symlink', bytes: 2 })
    const bad = nodeAt(tree, 'out/bad.elf')
    expect(bad).toMatchObject({ kind: 'artifact', bytes: 12 })
    expect(bad?.note).toMatch(/^damaged ELF file/)
    expect(tree.bytes).toBe(5 + 12 + 4 + 2)
  })

  test.each([
    ['image.raw', 'image.vmlinuz', 'image.initrd', 'image.efi', 'image.raw.zst', 'image'],
    ['my.image_1.2.raw.zst', 'my.image_1.2.vmlinuz', 'my.image_1.2'],
    ['initrd.cpio.xz', 'initrd.vmlinuz'],
    ['root.tar', 'root.txt'],
    ['kernel.efi', 'kernel.initrd', 'kernel.vmlinuz'],
  ])('have the packages of mkosi once, in %s', async (output, ...others) => {
    const [stem = ''] = output.split(/\.(?:raw|cpio|tar|efi)/)
    const packages = [{ name: 'glibc', version: '2.40', size: 7000 }]
    const folder = await folderWith({
      ...Object.fromEntries([output, ...others].map((name) => [name, name])),
      [`${stem}.manifest`]: JSON.stringify({ packages }),
    })
    const tree = await treeOf(folder)
    const withPackages = (nodeAt(tree, 'out')?.children ?? []).filter(({ views }) => views)
    expect(withPackages).toMatchObject([{ name: output, views: [{ name: 'packages' }] }])
    expect(flatTable(tree, 'package')?.rows.filter(({ name }) => name === 'glibc')).toHaveLength(1)
  })

  test('have a link to mkosi’s image, which has its packages where it is named', async () => {
    const folder = await folderWith({ 'image.raw': 'x', 'image.manifest': '{}', other: 'x' })
    await symlink('image.raw', path.join(folder, 'image'))
    const packages = path.join(folder, 'image.manifest')
    expect(await withNeighbours(path.join(folder, 'image'))).toMatchObject({ packages })
    expect(await withNeighbours(path.join(folder, 'other'))).not.toHaveProperty('packages')
  })

  test('that cannot be read are a failure', async () => {
    expect(await readFolderTree('/nonexistent/folder')).toMatchObject({
      ok: false,
      failure: { kind: 'infrastructure', summary: expect.stringContaining('ENOENT') },
    })
  })
})
