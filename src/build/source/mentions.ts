/** What a text says about files that builds seldom read. */
export interface Mentions {
  /** Last parts of names, in lower case. */
  readonly names: ReadonlySet<string>
  /** A pattern or a whole folder may stand for any file. */
  readonly any: boolean
}

const separators = /[\s"'`()<>[\],;=:|&#]+/
/** Characters of a pattern, a variable or a placeholder. */
const open = /[*?$%{}\\]/
const documentEnd = /\.(?:md|rst|adoc|ya?ml)$/
/** What is left of a name that is put together. */
const bareEnd = /^\.[a-z]+$/
const documentStart = /^(?:readme|changelog|contributing)/

/** Programs and functions that take a folder as a whole. */
const takers: ReadonlySet<string> = new Set([
  ...['cp', 'tar', 'bsdtar', 'rsync', 'zip', 'cpio', 'install', 'mksquashfs', 'mkfs.erofs'],
  ...['genisoimage', 'xorriso', 'mkisofs', 'docker', 'podman', 'copy', 'add', 'archive'],
  ...['ls-files', 'mkosi'],
])
const wholeFolders: ReadonlySet<string> = new Set([
  ...['.', './', '*', './*', '..', '../', '{source}', '{repository}', '{source}/', '{repository}/'],
  ...['{source}/.', '{repository}/.', '$(curdir)', '${curdir}', '$pwd', '$(pwd)', '${pwd}'],
])
const walkers = ['copytree', 'os.walk', 'include_dir', 'rust_embed', 'rust-embed', 'go:embed']

const lastPart = (word: string): string => word.slice(word.lastIndexOf('/') + 1)

function takesFolder(line: string): boolean {
  if (walkers.some((walker) => line.includes(walker))) return true
  const words = line.split(/[\s"',;]+/)
  return (
    words.some((word) => takers.has(lastPart(word))) && words.some((word) => wholeFolders.has(word))
  )
}

/** Reads a text line by line, in linear time: it may be anyone's. */
export function readMentions(text: string): Mentions {
  const names = new Set<string>()
  for (const line of text.toLowerCase().split('\n')) {
    if (takesFolder(line)) return { names, any: true }
    for (const word of line.split(separators)) {
      const name = lastPart(word)
      if (word.includes('.github')) names.add('.github')
      if (!documentEnd.test(name) && !documentStart.test(name)) continue
      if (open.test(name) || bareEnd.test(name)) return { names, any: true }
      names.add(name)
    }
  }
  return { names, any: false }
}
