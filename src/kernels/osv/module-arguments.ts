import path from 'node:path'
import { listFolder, readTextIfThere } from '../../host/files/files.js'
import type { ConfigMismatch } from '../family.js'
import { listWords, type OsvSection } from './section.js'
import type { OsvModule, OsvTree } from './tree/tree.js'

/** Modules of an image and their requirements, as far as module.py states them literally. */
function modulesInImage(section: OsvSection, tree: OsvTree): readonly OsvModule[] {
  const byName = new Map(tree.modules.flatMap((module) => [[module.name, module] as const]))
  const found = new Map<string, OsvModule>()
  const add = (name: string): void => {
    const module = byName.get(name)
    if (module === undefined || found.has(name)) return
    found.set(name, module)
    for (const required of module.requires) add(required)
  }
  for (const written of [...listWords(section.image), ...listWords(section.modules)])
    add(written.split('.')[0] ?? '')
  return [...found.values()]
}

/** Module files that can read an argument: make as a variable, Python from os.environ. */
const readers = /^(?:Makefile|GET|.*\.(?:mk|gmk|py|sh))$/

async function mentions(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const files = (await listFolder(folder)).filter((name) => readers.test(name))
  const texts = await Promise.all(
    files.map(async (name) => readTextIfThere(path.join(folder, name))),
  )
  return names.filter((name) => texts.some((text) => text?.includes(name) === true))
}

/**
 * Finds arguments that nothing in the image reads: scripts/build passes every name on and silently
 * ignores unused ones.
 */
export async function checkModuleArguments(
  section: OsvSection,
  tree: OsvTree,
): Promise<readonly ConfigMismatch[]> {
  const written = Object.entries(section.arguments ?? {})
  const names = written.map(([name]) => name).filter((name) => !tree.buildArguments.includes(name))
  const modules = modulesInImage(section, tree)
  const found = await Promise.all(
    modules.map(async ({ repository, name }) =>
      mentions(path.join(tree.root, repository, name), names),
    ),
  )
  const read = new Set(found.flat())
  return written
    .filter(([name]) => names.includes(name) && !read.has(name))
    .map(([name, value]) => ({
      option: `osv.arguments.${name}`,
      key: `osv.arguments.${name}`,
      requested: String(value),
      effective: 'nothing',
      reason:
        'neither scripts/build nor a makefile of the image’s modules reads it: ' +
        (modules.map((module) => module.name).join(', ') || 'the image names none'),
    }))
}
