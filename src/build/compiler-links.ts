import path from 'node:path'
import { linkTo, listFolder, readStart, removeTree, setMode } from '../host/files/files.js'
import { makeFolder, writeWhole } from '../host/files/write-whole.js'
import { findProgram } from '../host/facts/packages.js'
import { isCompilerName } from './compiler-names.js'

interface LinkRequest {
  /** Of our own; emptied first. */
  readonly folder: string
  /** The folders of the build's PATH. */
  readonly searched: readonly string[]
  /** Names that do not look like a compiler's. */
  readonly named: readonly string[]
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * A script that stands for a compiler keeps its content when the compiler behind it changes, so
 * what counts is what it says of itself. The links are left out of its PATH: it would call ccache
 * again.
 */
function renderFront(script: string, folder: string, ccache: string): string {
  return `#!/bin/sh
PATH=\${PATH#${quote(`${folder}:`)}}
CCACHE_COMPILERCHECK='%compiler% -v' exec ${quote(ccache)} ${quote(script)} "$@"
`
}

async function listCompilers({ searched, named }: LinkRequest): Promise<readonly string[]> {
  const names = (await Promise.all(searched.map(async (folder) => listFolder(folder)))).flat()
  return [...new Set([...names.filter(isCompilerName), ...named])].toSorted()
}

/**
 * Fills a folder with links to ccache, one for each compiler in PATH. ccache(1), "run modes": as
 * such a link it looks for the compiler of that name further on in PATH. Returns the folders to put
 * first in PATH; none without ccache.
 */
export async function linkCompilers(request: LinkRequest): Promise<readonly string[]> {
  const { folder, searched } = request
  await removeTree(folder)
  const ccache = await findProgram('ccache')
  if (ccache === undefined) return []
  await makeFolder(folder)
  await linkTo(ccache, path.join(folder, 'ccache'))
  for (const name of await listCompilers(request)) {
    const compiler = await findProgram(name, searched)
    if (compiler === undefined) continue
    const link = path.join(folder, name)
    if ((await readStart(compiler, 2)).toString() !== '#!') {
      await linkTo(ccache, link)
      continue
    }
    await writeWhole(link, renderFront(compiler, folder, ccache))
    await setMode(link, 0o755)
  }
  return [folder]
}
