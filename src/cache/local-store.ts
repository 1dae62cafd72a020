import path from 'node:path'
import { copyTree, fillFolder, isFolder, listFolders, removeTree } from '../host/files/files.js'
import { success } from '../verdict.js'
import type { CacheStore } from './store.js'

/** How many entries to keep by default; the oldest are removed first. */
const defaultMaxEntries = 40

function explain(error: unknown): { state: 'unavailable'; reason: string } {
  return { state: 'unavailable', reason: (error as Error).message }
}

/** Keeps entries as folders below `root`, each named by its key. */
export function createLocalStore(
  root: string,
  { maxEntries = defaultMaxEntries }: { readonly maxEntries?: number } = {},
): CacheStore {
  const folderOf = (key: string): string => path.join(root, encodeURIComponent(key))

  const newestWithPrefix = async (prefix: string): Promise<string | undefined> => {
    const folders = await listFolders(root)
    return folders
      .map(({ name, modifiedMs }) => ({ key: decodeURIComponent(name), modifiedMs }))
      .filter(({ key }) => key.startsWith(prefix) && !key.includes('.partial-'))
      .toSorted((a, b) => b.modifiedMs - a.modifiedMs)[0]?.key
  }

  const prune = async (): Promise<void> => {
    const folders = await listFolders(root)
    const oldest = folders.toSorted((a, b) => b.modifiedMs - a.modifiedMs).slice(maxEntries)
    for (const { name } of oldest) await removeTree(path.join(root, name))
  }

  return {
    name: `local folder ${root}`,
    restore: async ({ key, prefixes, folder }) => {
      try {
        let found = (await isFolder(folderOf(key))) ? key : undefined
        for (const prefix of prefixes) found ??= await newestWithPrefix(prefix)
        if (found === undefined) return { state: 'miss' }
        await removeTree(folder)
        await copyTree(folderOf(found), folder)
        return { state: 'hit', key: found }
      } catch (error) {
        return explain(error)
      }
    },
    save: async ({ key, folder }) => {
      try {
        if (await isFolder(folderOf(key))) return { state: 'exists' }
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
    discard: async (key) => removeTree(folderOf(key)),
  }
}
