import path from 'node:path'
import {
  copyTree,
  fileSize,
  fillFolder,
  inspectPath,
  listFolders,
  listTree,
  removeTree,
} from '../host/files/files.js'
import { hostFailure } from '../host/system-error.js'
import { success } from '../verdict.js'
import { plainKey } from './key.js'
import type { CacheStore, Restored, Saved } from './store.js'

/** How many entries to keep by default; the oldest are removed first. */
const defaultMaxEntries = 40

function explain(error: unknown): Extract<Saved, { readonly state: 'unavailable' }> {
  return {
    state: 'unavailable',
    reason: hostFailure(error)?.summary ?? (error as Error).message,
  }
}

/** What keeps a folder from being an entry; undefined if it has folders and regular files only. */
async function strangerIn(folder: string): Promise<string | undefined> {
  for (const name of await listTree(folder, { all: true })) {
    const { kind } = await inspectPath(path.join(folder, name))
    if (kind !== 'file' && kind !== 'folder') return `${name} is not a regular file`
  }
  return undefined
}

async function bytesIn(folder: string): Promise<number> {
  let bytes = 0
  for (const name of await listTree(folder)) bytes += await fileSize(path.join(folder, name))
  return bytes
}

/** Keeps entries as folders below `root`, each named by its key; a new generation replaces the old. */
export function createLocalStore(
  root: string,
  { maxEntries = defaultMaxEntries }: { readonly maxEntries?: number } = {},
): CacheStore {
  const folderOf = (key: string): string => path.join(root, plainKey(key))

  const prune = async (): Promise<void> => {
    const folders = await listFolders(root)
    const oldest = folders.toSorted((a, b) => b.modifiedMs - a.modifiedMs).slice(maxEntries)
    for (const { name } of oldest) await removeTree(path.join(root, name))
  }

  const restoreOne = async (key: string, folder: string): Promise<Restored> => {
    const entry = folderOf(key)
    const { kind } = await inspectPath(entry)
    if (kind === 'missing') return { state: 'miss' }
    const damaged = (reason: string): Restored => ({ state: 'damaged', key, generation: 1, reason })
    if (kind !== 'folder') return damaged('it is not a folder')
    const stranger = await strangerIn(entry)
    if (stranger !== undefined) return damaged(stranger)
    const [found] = (await listFolders(root)).filter(({ name }) => name === plainKey(key))
    await removeTree(folder)
    try {
      await copyTree(entry, folder)
    } catch (error) {
      if (hostFailure(error) !== undefined) throw error
      return damaged((error as Error).message)
    }
    const bytes = await bytesIn(folder)
    return { state: 'hit', key, generation: 1, bytes, savedAtMs: found?.modifiedMs ?? null }
  }

  return {
    name: `local folder ${root}`,
    restore: async ({ keys, folder }) => {
      try {
        for (const key of keys) {
          const restored = await restoreOne(key, folder)
          if (restored.state !== 'miss') return restored
        }
        return { state: 'miss' }
      } catch (error) {
        return explain(error)
      }
    },
    save: async ({ key, generation = 1, folder }) => {
      try {
        const { kind } = await inspectPath(folderOf(key))
        if (generation === 1 && kind === 'folder') return { state: 'exists' }
        await fillFolder(folderOf(key), async (partial) => {
          await copyTree(folder, partial)
          return success(null)
        })
        await prune()
        return { state: 'saved' }
      } catch (error) {
        return explain(error)
      }
    },
    discard: async (key) => removeTree(folderOf(key)).catch(() => undefined),
  }
}
