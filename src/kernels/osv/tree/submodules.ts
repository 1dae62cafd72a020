import path from 'node:path'
import {
  inspectPath,
  isFolder,
  listFolder,
  listTree,
  readTextIfThere,
} from '../../../host/files/files.js'
import { isWithin } from '../../../host/files/within.js'
import type { MakeOutcome } from '../make/evaluate.js'
import { textsOf } from './make-options.js'
import type { OsvArch } from '../arch.js'

/** Paths in `.gitmodules`, in order. */
function parseSubmodulePaths(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /^\s*path\s*=\s*(\S+)\s*$/.exec(line)?.[1] ?? [])
}

/** Whether a text names a path or something below it, but not a path that merely contains it. */
function names(text: string, folder: string): boolean {
  for (let at = text.indexOf(folder); at >= 0; at = text.indexOf(folder, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + folder.length] ?? ' '}`
    if (/^[^\w./-][^\w.-]$/.test(around)) return true
  }
  return false
}

/** The folders that makefiles refer to, in branches whose conditions hold. */
function findReferred(
  folders: readonly string[],
  { reached }: Pick<MakeOutcome, 'reached'>,
  arch: OsvArch,
): readonly string[] {
  const texts = reached.flatMap(({ statement }) =>
    textsOf(statement).map((text) => text.replaceAll(/\$[({]arch[)}]/g, arch)),
  )
  return folders.filter((folder) => texts.some((text) => names(text, folder)))
}

/** Folders whose sources are links into another libc; a build needs both. */
const linkingFolders = ['libc', 'include'] as const

async function listLinks(
  root: string,
): Promise<readonly { readonly link: string; readonly target: string }[]> {
  const nested = await Promise.all(
    linkingFolders.map(async (folder) => {
      const absolute = path.join(root, folder)
      const names = (await isFolder(absolute)) ? await listTree(absolute, { all: true }) : []
      return names.map((name) => path.posix.join(folder, name))
    }),
  )
  const candidates = [...(await listFolder(root)), ...nested.flat()]
  const found = await Promise.all(
    candidates.map(async (link) => {
      const entry = await inspectPath(path.join(root, link))
      if (entry.kind !== 'link') return []
      return [{ link, target: path.posix.join(path.posix.dirname(link), entry.target) }]
    }),
  )
  return found.flat()
}

/** Empty submodules that the kernel needs, judged by references in makefiles and links. */
export async function findMissingSubmodules(
  root: string,
  outcome: Pick<MakeOutcome, 'reached'>,
  arch: OsvArch,
): Promise<readonly string[]> {
  const text = (await readTextIfThere(path.join(root, '.gitmodules'))) ?? ''
  const listed = await Promise.all(
    parseSubmodulePaths(text).map(async (folder) =>
      (await listFolder(path.join(root, folder))).length === 0 ? [folder] : [],
    ),
  )
  const empty = listed.flat()
  if (empty.length === 0) return []
  const links = await listLinks(root)
  // musl is a link to the release in use; makefiles name only the link.
  const aliases = links.filter(({ link }) => !link.includes('/')).map(({ link }) => link)
  const referred = new Set(findReferred([...empty, ...aliases], outcome, arch))
  const isLinked = (folder: string): boolean =>
    links.some(
      ({ link, target }) => isWithin(folder, target) && (link.includes('/') || referred.has(link)),
    )
  return empty.filter((folder) => referred.has(folder) || isLinked(folder))
}
