/** A file system for tests: a folder is a record, a link is a string that begins with `->`. */
export interface Folder {
  readonly [name: string]: Folder | string
}

const blockBytes = 512
const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 8)
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), index * 8)
  return bytes
}
const text = (value: string): Buffer => {
  const bytes = Buffer.from(value)
  const length = Buffer.alloc(2)
  length.writeUInt16LE(bytes.length)
  return Buffer.concat([length, bytes])
}
const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((blockBytes - (bytes.length % blockBytes)) % blockBytes)])

/** A ROFS image for OSv: superblock, files, entries, links, inodes. */
export function writeRofs(root: Folder): Buffer {
  const inodes: number[][] = []
  const entries: Buffer[] = []
  const links: Buffer[] = []
  const blocks: Buffer[] = []
  let block = 1
  const add = (value: Folder | string): number => {
    const index = inodes.push([]) - 1
    if (typeof value !== 'string') {
      const children = Object.entries(value).map(([name, child]) => ({ name, inode: add(child) }))
      const first = entries.length
      for (const { name, inode } of children)
        entries.push(Buffer.concat([numbers(inode), text(name)]))
      inodes[index] = [0x4000, index + 1, first, children.length]
    } else if (value.startsWith('->')) {
      inodes[index] = [0xa000, index + 1, links.push(text(value.slice(2))) - 1, 1]
    } else {
      const content = padded(Buffer.from(value))
      inodes[index] = [0x8000, index + 1, block, Buffer.byteLength(value)]
      blocks.push(content)
      block += content.length / blockBytes
    }
    return index + 1
  }
  add(root)
  const inodeTable = inodes.map((inode) => numbers(...inode))
  const tables = padded(Buffer.concat([...entries, ...links, ...inodeTable]))
  const counts = [tables.length / blockBytes, entries.length, links.length, inodes.length]
  const superblock = numbers(0xdeadbead, 1, blockBytes, block, ...counts)
  return Buffer.concat([padded(superblock), ...blocks, tables])
}
