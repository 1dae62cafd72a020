import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bytesInMemory } from '../../src/host/files/ranges.js'
import { leavesOf } from '../../src/size/paths.js'
import { fileSizeTree } from '../../src/size/readers.js'
import type { SizeNode } from '../../src/size/tree.js'
import { expectExactSums } from '../size/exact-sums.js'

/** What `packedFolder` puts into a folder, in bytes by path. */
export const folderFiles = { 'etc/hosts': 10, 'usr/lib/big': 70_000, 'usr/lib/empty': 0 } as const

/** A folder with some files and a link, to be packed by other people's programs. */
export function packedFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'))
  for (const [name, bytes] of Object.entries(folderFiles)) {
    const file = path.join(folder, 'files', name)
    mkdirSync(path.dirname(file), { recursive: true })
    // Nothing compresses to nothing, and everything somewhat.
    writeFileSync(
      file,
      Buffer.alloc(bytes).map((_, at) => (at * at * 7) >> 3),
    )
  }
  execFileSync('ln', ['-s', 'etc/hosts', path.join(folder, 'files', 'link')])
  return folder
}

/** Runs a line of shell in a folder and gives a file that it left there. */
export function made(folder: string, line: string, file: string): Buffer {
  execFileSync('sh', ['-c', line], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  return readFileSync(path.join(folder, file))
}

/** Packs the folder's files with cpio as the kernel's own script does. */
export const cpioLine = '(cd files && find . | LC_ALL=C sort | cpio -o -H newc --quiet) > a.cpio'

/** The tree of bytes, its sums and those of its views checked. */
export function treeOf(bytes: Uint8Array, name = 'file'): SizeNode {
  const tree = fileSizeTree(name, bytesInMemory(bytes))
  if (!tree.ok) throw new Error(tree.failure.summary)
  expectExactSums(tree.value)
  tree.value.views?.forEach(expectExactSums)
  return tree.value
}

export function viewOf(tree: SizeNode, name: string): SizeNode {
  const view = tree.views?.find((one) => one.name === name)
  if (view === undefined) throw new Error(`no view ${name}`)
  return view
}

/** Bytes by path of all that is no overhead. */
export function sizesOf(tree: SizeNode): Readonly<Record<string, number>> {
  const leaves = leavesOf(tree, '').filter(({ node }) => node.kind !== 'unattributed')
  return Object.fromEntries(leaves.map(({ path: at, node }) => [at, node.bytes]))
}

/** A disk with a master boot record and these partitions, each at a place in sectors. */
export function diskWith(
  sectors: number,
  partitions: readonly { readonly start: number; readonly bytes: Uint8Array }[],
): Buffer {
  const disk = Buffer.alloc(sectors * 512)
  for (const [index, { start, bytes }] of partitions.entries()) {
    const at = 446 + index * 16
    disk[at + 4] = 0x83
    disk.writeUInt32LE(start, at + 8)
    disk.writeUInt32LE(Math.ceil(bytes.length / 512), at + 12)
    disk.set(bytes, start * 512)
  }
  disk.writeUInt16LE(0xaa55, 510)
  return disk
}
