import type { ToolOutput } from '../../host/process/tool-output.js'
import type { PackedFile } from '../packed-image.js'

/** Contents of an ext file system, in bytes of the blocks that they take. */
export interface ExtListing {
  readonly files: readonly PackedFile[]
  readonly directoryBytes: number
}

type Refusal = Exclude<ToolOutput, { readonly kind: 'output' }>
interface Entry {
  readonly inode: number
  readonly kind: PackedFile['kind']
  readonly path: readonly string[]
}

const rootInode = 2
const inodeLimit = 200_000
const depthLimit = 128
const sectorBytes = 512
const tooMany: Refusal = { kind: 'too-large' }

/**
 * Lists a file system with `debugfs`: one run for each directory level, then one run for the block
 * counts. `run` passes it commands, one per line.
 */
export function listExt(run: (commands: string) => ToolOutput): ExtListing | Refusal {
  const met = new Set([rootInode])
  const entries: Entry[] = []
  let level: readonly Entry[] = [{ inode: rootInode, kind: 'directory', path: [] }]
  const directories: number[] = []
  const filled = new Set<Entry>()
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === depthLimit) return tooMany
    const listed = ask(
      run,
      'ls -p',
      level.map(({ inode }) => inode),
    )
    if ('kind' in listed) return listed
    // debugfs exits with 0 even if it could not open the file system.
    if (depth === 0 && (listed.get(rootInode) ?? []).length < 2)
      return { kind: 'failed', message: 'no root directory' }
    const next: Entry[] = []
    for (const folder of level) {
      directories.push(folder.inode)
      for (const { inode, kind, name } of parseFolder(listed.get(folder.inode) ?? [])) {
        filled.add(folder)
        const entry: Entry = { inode, kind, path: [...folder.path, name] }
        entries.push(entry)
        // Guards against a directory that contains itself.
        if (kind === 'directory' && !met.has(inode)) next.push(entry)
        if (kind === 'directory') met.add(inode)
      }
    }
    if (entries.length > inodeLimit) return tooMany
    level = next
  }
  const asked = new Set([...directories, ...entries.map(({ inode }) => inode)])
  const answers = ask(run, 'stat', [...asked])
  if ('kind' in answers) return answers
  const bytesOf = new Map<number, number>()
  for (const [inode, lines] of answers) bytesOf.set(inode, blockBytes(lines))
  return sumUp(entries, directories, filled, bytesOf)
}

function sumUp(
  entries: readonly Entry[],
  directories: readonly number[],
  filled: ReadonlySet<Entry>,
  bytesOf: Map<number, number>,
): ExtListing {
  let directoryBytes = 0
  for (const inode of directories) directoryBytes += bytesOf.get(inode) ?? 0
  const files: PackedFile[] = []
  for (const entry of entries) {
    const { inode, kind, path } = entry
    if (kind !== 'directory') {
      files.push({ path, kind, bytes: bytesOf.get(inode) ?? 0 })
      // Further names of the file count 0 bytes.
      bytesOf.set(inode, 0)
    } else if (!filled.has(entry)) files.push({ path, kind, bytes: 0 })
  }
  return { files, directoryBytes }
}

/** Runs a command for each inode and returns the output lines by inode. */
function ask(
  run: (commands: string) => ToolOutput,
  command: string,
  inodes: readonly number[],
): ReadonlyMap<number, readonly string[]> | Refusal {
  const output = run(inodes.map((inode) => `${command} <${inode}>\n`).join(''))
  if (output.kind !== 'output') return output
  const answers = new Map<number, string[]>()
  let lines: string[] | undefined
  for (const line of output.bytes.toString().split('\n')) {
    // debugfs echoes each command before its output.
    const [, inode] = /^debugfs: {1,2}(?:ls -p|stat) <([0-9]{1,10})>$/.exec(line) ?? []
    if (inode === undefined) lines?.push(line)
    else answers.set(Number(inode), (lines = []))
  }
  return answers
}

/** Lines of `/inode/mode/user/group/name/bytes/`, the mode octal; deleted entries have inode 0. */
function parseFolder(
  lines: readonly string[],
): readonly (Pick<Entry, 'inode' | 'kind'> & { readonly name: string })[] {
  const entries: (Pick<Entry, 'inode' | 'kind'> & { readonly name: string })[] = []
  for (const line of lines) {
    const [, inode = '0', type = '', name = ''] =
      /^\/([0-9]{1,10})\/([0-7]{2})[0-7]{4}\/[0-9]*\/[0-9]*\/([^/]+)\/[0-9]*\/$/.exec(line) ?? []
    if (Number(inode) === 0 || name === '.' || name === '..') continue
    const kind = type === '04' ? 'directory' : type === '12' ? 'symlink' : 'file'
    entries.push({ inode: Number(inode), kind, name })
  }
  return entries
}

function blockBytes(lines: readonly string[]): number {
  for (const line of lines) {
    const [, count] = /Blockcount: ([0-9]{1,12})/.exec(line) ?? []
    if (count !== undefined) return Number(count) * sectorBytes
  }
  return 0
}
