import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bytesInMemory } from '../../src/host/files/ranges.js'
import { leavesOf } from '../../src/size/paths.js'
import { fileSizeTree } from '../../src/size/readers.js'
import type { SizeNode } from '../../src/size/tree.js'
import { expectExactSums } from '../size/exact-sums.js'

/** Files that `packedFolder` creates, with their sizes by path. */
export const folderFiles = { 'etc/hosts': 10, 'usr/lib/big': 70_000, 'usr/lib/empty': 0 } as const

/** A folder with some files and a link, as input for archive programs. */
export function packedFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'))
  for (const [name, bytes] of Object.entries(folderFiles)) {
    const file = path.join(folder, 'files', name)
    mkdirSync(path.dirname(file), { recursive: true })
    // Compressible, but not to almost nothing.
    writeFileSync(
      file,
      Buffer.alloc(bytes).map((_, at) => (at * at * 7) >> 3),
    )
  }
  execFileSync('ln', ['-s', 'etc/hosts', path.join(folder, 'files', 'link')])
  return folder
}

/** Runs a shell line in a folder and returns a file that it wrote there. */
export function made(folder: string, line: string, file: string): Buffer {
  execFileSync('sh', ['-c', line], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  return readFileSync(path.join(folder, file))
}

/** Packs the folder's files with cpio like the kernel's script. */
export const cpioLine = '(cd files && find . | LC_ALL=C sort | cpio -o -H newc --quiet) > a.cpio'

/** The size tree of bytes; checks the sums of the tree and its views. */
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

/** Bytes by path, without overhead. */
export function sizesOf(tree: SizeNode): Readonly<Record<string, number>> {
  const leaves = leavesOf(tree, '').filter(({ node }) => node.kind !== 'unattributed')
  return Object.fromEntries(leaves.map(({ path: at, node }) => [at, node.bytes]))
}

/** A disk with a master boot record and these partitions, with start sectors. */
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
