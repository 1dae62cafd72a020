import path from 'node:path'
import { fileSize, inspectPath, readBytes } from '../../host/files/files.js'
import { readMentions } from './mentions.js'

/** What is known about the readers of a source tree. */
export interface Readers {
  /** Absolute paths of the profile and of what it extends. */
  readonly profiles: readonly string[]
  /** The build's commands, one a line. */
  readonly commands: string
  /** Files that the kernel's own build never reads. */
  readonly isDocument?: (name: string) => boolean
}

/** In larger trees everything counts: reading them would take longer than a rebuild saves. */
const limits = { files: 4000, fileBytes: 1 << 20, bytes: 64 << 20 }

const documents = /(?:^|\/)(?:readme|changelog|contributing)(?:[._-][^/]*)?$|\.(?:md|rst|adoc)$/i
const workflows = /^\.github\/.*\.(?:md|ya?ml)$/
const profileFolders = /(?:^|\/)(?:kernel-)?profiles\/[^/]+\.ya?ml$/

/** They name patterns of files for git and editors; no build reads files because of them. */
const settingsOfTools =
  /(?:^|\/)\.(?:git[a-z]+|dockerignore|editorconfig|mailmap|prettier[^/]*|markdownlint[^/]*)$/

const baseOf = (name: string): string => path.posix.basename(name).toLowerCase()

/** Whether the files of a tree name one of these documents, or take them all. */
async function isMentioned(
  folder: string,
  readers: readonly string[],
  commands: string,
): Promise<(document: string) => boolean> {
  const names = new Set<string>()
  let bytes = 0
  const texts = [async () => Promise.resolve(commands)]
  for (const name of readers)
    texts.push(async () => {
      const file = path.join(folder, name)
      const entry = await inspectPath(file)
      if (entry.kind === 'link') return entry.target
      if (entry.kind !== 'file') return ''
      const size = await fileSize(file)
      bytes += size
      if (size > limits.fileBytes) return ''
      const content = await readBytes(file)
      return content.subarray(0, 8192).includes(0) ? '' : content.toString()
    })
  for (const read of texts) {
    const mentions = readMentions(await read())
    if (mentions.any || bytes > limits.bytes) return () => true
    for (const name of mentions.names) names.add(name)
  }
  return (document) =>
    names.has(baseOf(document)) || (workflows.test(document) && names.has('.github'))
}

/**
 * The files of a source tree that its build is known not to read, so that a change of them rebuilds
 * nothing: profiles, workflows and documents that no other file and no command names. When in doubt
 * a file counts, because a wrong image is worse than a rebuild.
 */
export async function listUnread(
  folder: string,
  files: readonly string[],
  { profiles, commands, isDocument = () => false }: Readers,
): Promise<ReadonlySet<string>> {
  const known = files.filter(isDocument)
  const own = new Set(profiles.map((file) => path.relative(folder, file)))
  const candidates = files.filter(
    (name) =>
      own.has(name) ||
      profileFolders.test(name) ||
      workflows.test(name) ||
      (documents.test(name) && !isDocument(name)),
  )
  if (candidates.length === 0 || files.length > limits.files) return new Set(known)
  const passive = new Set([...candidates, ...known])
  const readers = files.filter((name) => !passive.has(name) && !settingsOfTools.test(name))
  const mentioned = await isMentioned(folder, readers, commands)
  return new Set([...known, ...candidates.filter((name) => !mentioned(name))])
}
