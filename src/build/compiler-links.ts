import path from 'node:path'
import { linkTo, listFolder, readStart, removeTree, setMode } from '../host/files/files.js'
import { makeFolder, writeWhole } from '../host/files/write-whole.js'
import { findProgram, listPrograms } from '../host/facts/packages.js'
import { quoteWord } from '../host/process/shell-quote.js'
import { isCompilerName } from './compiler-names.js'

interface LinkRequest {
  /** Of our own; emptied first. */
  readonly folder: string
  /** The folders of the build's PATH. */
  readonly searched: readonly string[]
  /** Names that do not look like a compiler's. */
  readonly named: readonly string[]
  /** Prefixes of cross tools that are paths. */
  readonly prefixes: readonly string[]
}

/** A script in place of a compiler. The links are left out of its PATH: it would call ccache again. */
function renderFront(compiler: string, folder: string, ccache: string, check: string): string {
  return `#!/bin/sh
PATH=\${PATH#${quoteWord(`${folder}:`)}}
CCACHE_COMPILERCHECK='${check}' exec ${quoteWord(ccache)} ${quoteWord(compiler)} "$@"
`
}

async function isScript(program: string): Promise<boolean> {
  return (await readStart(program, 2)).toString() === '#!'
}

async function listCompilers({ searched, named }: LinkRequest): Promise<readonly string[]> {
  // A user's PATH may name folders that only another user reads.
  const names = Object.keys(await listPrograms(searched))
  return [...new Set([...names.filter(isCompilerName), ...named])].toSorted()
}

/**
 * Puts a program that stands for a compiler into a folder, under the compiler's name. A compiler that
 * is a script keeps its content when the one behind it changes, so what counts is what it says of
 * itself.
 */
async function writeFront(compiler: string, folder: string, ccache: string): Promise<void> {
  const front = path.join(folder, path.basename(compiler))
  const check = (await isScript(compiler)) ? '%compiler% -v' : 'content'
  await writeWhole(front, renderFront(compiler, folder, ccache, check))
  await setMode(front, 0o755)
}

/** The same for the cross tools whose names begin with a path; the others are linked. */
async function linkPrefix(prefix: string, folder: string, ccache: string): Promise<string> {
  const place = path.dirname(prefix)
  const names = await listFolder(place)
  await makeFolder(folder)
  for (const name of names.filter((one) => one.startsWith(path.basename(prefix)))) {
    const tool = path.join(place, name)
    if (isCompilerName(name)) await writeFront(tool, folder, ccache)
    else await linkTo(tool, path.join(folder, name))
  }
  return path.join(folder, path.basename(prefix))
}

export interface CompilerLinks {
  /** Folders to put first in PATH. */
  readonly front: readonly string[]
  /** What to write in place of a prefix that is a path. */
  readonly prefixes: ReadonlyMap<string, string>
}

/**
 * Fills a folder with links to ccache, one for each compiler in PATH. ccache(1), "run modes": as
 * such a link it looks for the compiler of that name further on in PATH. Nothing without ccache.
 */
export async function linkCompilers(request: LinkRequest): Promise<CompilerLinks> {
  const { folder, searched } = request
  await removeTree(folder)
  const ccache = await findProgram('ccache')
  if (ccache === undefined) return { front: [], prefixes: new Map() }
  await makeFolder(folder)
  await linkTo(ccache, path.join(folder, 'ccache'))
  for (const name of await listCompilers(request)) {
    const compiler = await findProgram(name, searched)
    if (compiler === undefined) continue
    if (await isScript(compiler)) await writeFront(compiler, folder, ccache)
    else await linkTo(ccache, path.join(folder, name))
  }
  const prefixes = new Map<string, string>()
  for (const [index, prefix] of request.prefixes.entries())
    prefixes.set(prefix, await linkPrefix(prefix, path.join(folder, `prefix-${index}`), ccache))
  return { front: [folder], prefixes }
}
