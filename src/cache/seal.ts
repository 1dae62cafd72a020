import path from 'node:path'
import { z } from 'zod'
import { fileSize, listTree, readTextIfThere, writeWhole } from '../host/files/files.js'
import { sha256OfFile } from '../host/files/sha256.js'
import { sealName } from '../output-files.js'

const sealSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.strictObject({ bytes: z.int(), sha256: z.string() })),
})

/** Records every file of an entry with its digest, so that damage can be detected. */
export async function sealEntry(folder: string): Promise<void> {
  const files: Record<string, { bytes: number; sha256: string }> = {}
  for (const name of await listTree(folder)) {
    if (name === sealName) continue
    const file = path.join(folder, name)
    files[name] = { bytes: await fileSize(file), sha256: await sha256OfFile(file) }
  }
  await writeWhole(path.join(folder, sealName), JSON.stringify({ version: 1, files }))
}

/**
 * What is wrong with a restored entry; undefined if it is exactly as sealed. A store's content is
 * untrusted: a missing, changed, additional or linked file invalidates the entry.
 */
export async function inspectEntry(folder: string): Promise<string | undefined> {
  const text = await readTextIfThere(path.join(folder, sealName))
  if (text === undefined) return 'it has no seal'
  let seal: z.output<typeof sealSchema>
  try {
    seal = sealSchema.parse(JSON.parse(text))
  } catch {
    return 'its seal cannot be read'
  }
  const regular = (await listTree(folder)).filter((name) => name !== sealName)
  const unknown = regular.find((name) => !Object.hasOwn(seal.files, name))
  if (unknown !== undefined) return `${unknown} does not belong in it`
  const links = (await listTree(folder, { all: true, keep: (name) => name !== sealName })).length
  const folders = new Set(regular.flatMap(parentFolders)).size
  if (links !== regular.length + folders) return 'it contains something other than regular files'
  for (const [name, { bytes, sha256 }] of Object.entries(seal.files)) {
    const file = path.join(folder, name)
    if (!regular.includes(name)) return `${name} is missing`
    if ((await fileSize(file)) !== bytes || (await sha256OfFile(file)) !== sha256)
      return `${name} is damaged`
  }
  return undefined
}

function parentFolders(name: string): readonly string[] {
  const parent = path.dirname(name)
  return parent === '.' ? [] : [parent, ...parentFolders(parent)]
}
