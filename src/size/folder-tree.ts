import path from 'node:path'
import { fileExists, fileSize } from '../host/files/files.js'
import { walkFolder } from '../host/files/folder-walk.js'
import { failure, success, type Outcome } from '../verdict.js'
import { foldersOf, sumOf, type NodeInFolders } from './folders.js'
import { readFileTree, type MeasuredFile } from './file-tree.js'
import { packagesManifest } from './manifest/mkosi-output.js'
import { leafOf } from './reader.js'
import type { SizeNode } from './tree.js'

const entryLimit = 100_000

/**
 * Finds build outputs beside a file that describe it: `loader.elf.map`, `usr.manifest`, mkosi’s
 * `image.manifest`.
 */
export async function withNeighbours(file: string): Promise<MeasuredFile> {
  const linkMap = `${file}.map`
  const manifest = path.join(path.dirname(file), 'usr.manifest')
  const packages = await packagesManifest(file)
  return {
    role: 'file',
    name: path.basename(file),
    path: file,
    ...(packages === null ? {} : { packages }),
    ...((await fileExists(linkMap)) ? { linkMap } : {}),
    ...(path.basename(file) === 'rofs.img' && (await fileExists(manifest)) ? { manifest } : {}),
  }
}

/**
 * The size tree of a folder: image → folder → … → file, each file split as on its own. Links are
 * not followed and have the size of their target path. A damaged file becomes a leaf with a note,
 * so it does not hide the others. Fails if something cannot be read.
 */
export async function readFolderTree(folder: string): Promise<Outcome<SizeNode>> {
  try {
    return await readWhole(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return failure('infrastructure', `cannot read all of the folder ${folder}: ${code}`)
  }
}

async function readWhole(folder: string): Promise<Outcome<SizeNode>> {
  const contents = await walkFolder(folder, entryLimit)
  if (contents === null)
    return failure('invalid-profile', `${folder} holds more than ${entryLimit} files`)
  const placed: NodeInFolders[] = []
  for (const file of contents.files) {
    const node = await readNode(path.join(folder, file))
    if (!node.ok) return node
    placed.push({ folders: foldersTo(file), node: node.value })
  }
  for (const { path: link, target } of contents.links) {
    const bytes = Buffer.byteLength(target)
    const node: SizeNode = { name: path.basename(link), kind: 'symlink', bytes }
    placed.push({ folders: foldersTo(link), node })
  }
  const { others } = contents
  const inside = sumOf(path.basename(path.resolve(folder)), 'directory', foldersOf(placed))
  const note = others === 0 ? {} : { note: `${others} devices, pipes or sockets left out` }
  return success(sumOf('image', 'image', [{ ...inside, ...note }]))
}

async function readNode(file: string): Promise<Outcome<SizeNode>> {
  const measured = await readFileTree(await withNeighbours(file), {})
  if (measured.ok) return measured
  // A problem of the host says nothing about the file.
  if (measured.failure.kind === 'infrastructure') return measured
  const why = measured.failure.summary.slice(file.length + 2)
  return success(leafOf(path.basename(file), await fileSize(file), why))
}

function foldersTo(file: string): readonly string[] {
  return file.split(path.sep).slice(0, -1)
}
