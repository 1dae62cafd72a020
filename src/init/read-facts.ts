import path from 'node:path'
import { fileSize, readAtMost } from '../host/files/files.js'
import { followPath } from '../host/files/follow-path.js'
import { listNearest } from '../host/files/list-nearest.js'
import { isWithin } from '../host/files/within.js'
import { isElf } from '../formats/elf/header.js'
import type { RepositoryFacts } from './facts.js'
import { unseen } from './lines.js'

/** A repository may be anything: no more than this is looked at. */
const limits = {
  listing: { files: 20_000, depth: 6, entriesOfFolder: 200_000 },
  textBytes: 256 * 1024,
  descriptions: 200,
  sources: 300,
  heads: 200,
  headBytes: 64 * 1024,
}

/** Folders that tools fill, and none of the user's. */
const filled = new Set(['.git', '.osv-kernel', 'node_modules', 'target', '.venv', '__pycache__'])

const descriptions =
  /^(?:GNUmakefile|[Mm]akefile|Kbuild|Cargo\.toml|mkosi\.conf|(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|meson\.build|CMakeLists\.txt|build\.zig|module\.py|usr\.manifest|.*\.(?:lds?|mk|cmake))$/
const sources = /\.(?:c|cc|cpp|cxx|rs|zig|S|s|asm|nim|d|adb)$/
const kernels = /(?:\.(?:elf|bin|efi)|^(?:kernel|vmlinux|loader|unikernel)[\w.-]*)$/

function isDescription(file: string): boolean {
  const isCargoConfig = /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(file)
  return isCargoConfig || descriptions.test(path.posix.basename(file))
}

/** A regular file below the folder; undefined for what a link leads out to or what vanished. */
async function readHead(folder: string, file: string, most: number): Promise<Buffer | undefined> {
  const absolute = path.join(folder, file)
  const { real, kind } = await followPath(absolute)
  if (kind !== 'file' || !isWithin((await followPath(folder)).real, real)) return undefined
  return readAtMost(absolute, most).catch(() => undefined)
}

async function readText(folder: string, file: string): Promise<string | undefined> {
  const size = await fileSize(path.join(folder, file)).catch(() => 0)
  if (size > limits.textBytes) return undefined
  const content = await readHead(folder, file, limits.textBytes)
  return content === undefined || content.includes(0) ? undefined : content.toString()
}

/**
 * Reads what init needs of a folder. `repository` is the top of its git repository, or the folder
 * itself.
 */
export async function readFacts(folder: string, repository: string): Promise<RepositoryFacts> {
  const listed = await listNearest(folder, limits.listing, (name) => !filled.has(name))
  // No profile and no workflow can name a path with a line break, and no terminal shows an escape.
  const files = listed.files.filter((file) => file.search(unseen) === -1)
  const wanted = [
    ...files.filter(isDescription).slice(0, limits.descriptions),
    ...files.filter((file) => sources.test(file)).slice(0, limits.sources),
  ]
  const texts = new Map<string, string>()
  for (const file of wanted) {
    const text = await readText(folder, file)
    if (text !== undefined) texts.set(file, text)
  }
  const heads = new Map<string, Uint8Array>()
  const candidates = files.filter((file) => kernels.test(path.posix.basename(file)))
  for (const file of candidates.slice(0, limits.heads)) {
    const head = await readHead(folder, file, limits.headBytes)
    if (head !== undefined && isElf(head)) heads.set(file, head)
  }
  const below = path.relative(repository, folder).split(path.sep).join('/')
  return { name: path.basename(folder), below, files, isCut: listed.isCut, texts, heads }
}
