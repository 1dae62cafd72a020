import type { Folder } from './rofs-writer.js'

const blockBytes = 4096
const align = (value: number, to: number): number => Math.ceil(value / to) * to

interface Placed {
  readonly nid: number
  readonly mode: number
  readonly content: Buffer
  /** Whether the content has its own blocks; otherwise it is the inode's tail. */
  readonly inBlocks: boolean
}

/** An EROFS image with short inodes: small content follows them, large content is in blocks. */
export function writeErofs(root: Folder): Buffer {
  const inodes: Placed[] = []
  // The first inode follows the superblock.
  let cursor = 1024 + 128
  const reserve = (bytes: number): number => {
    const at = align(cursor, 32)
    cursor = at + 32 + bytes
    return at / 32
  }
  const add = (value: Folder | string, parent: number | null): number => {
    if (typeof value === 'string') {
      const isLink = value.startsWith('->')
      const content = Buffer.from(isLink ? value.slice(2) : value)
      const inBlocks = content.length > 1000
      const nid = reserve(inBlocks ? 0 : content.length)
      inodes.push({ nid, mode: isLink ? 0xa1ff : 0x81a4, content, inBlocks })
      return nid
    }
    const names = Object.keys(value)
    const bytes = ['.', '..', ...names].reduce((sum, name) => sum + 12 + Buffer.byteLength(name), 0)
    const nid = reserve(bytes)
    const children = Object.entries(value).map(([name, child]) => ({ name, nid: add(child, nid) }))
    const entries = [{ name: '.', nid }, { name: '..', nid: parent ?? nid }, ...children]
    inodes.push({ nid, mode: 0x41ed, content: directory(entries), inBlocks: false })
    return nid
  }
  const rootNid = add(root, null)

  const blocks: Buffer[] = []
  let block = align(cursor, blockBytes) / blockBytes
  const metadata = Buffer.alloc(block * blockBytes)
  for (const { nid, mode, content, inBlocks } of inodes) {
    const at = nid * 32
    metadata.writeUInt16LE(inBlocks ? 0 : 2 << 1, at)
    metadata.writeUInt16LE(mode, at + 4)
    metadata.writeUInt16LE(1, at + 6)
    metadata.writeUInt32LE(content.length, at + 8)
    if (inBlocks) {
      metadata.writeUInt32LE(block, at + 16)
      const padded = Buffer.alloc(align(content.length, blockBytes))
      padded.set(content)
      blocks.push(padded)
      block += padded.length / blockBytes
    } else metadata.set(content, at + 32)
  }
  metadata.writeUInt32LE(0xe0f5_e1e2, 1024)
  metadata[1024 + 12] = 12
  metadata.writeUInt16LE(rootNid, 1024 + 14)
  metadata.writeUInt32LE(block, 1024 + 36)
  return Buffer.concat([metadata, ...blocks])
}

function directory(entries: readonly { readonly name: string; readonly nid: number }[]): Buffer {
  let nameAt = entries.length * 12
  const heads = entries.map(({ name, nid }) => {
    const head = Buffer.alloc(12)
    head.writeBigUInt64LE(BigInt(nid))
    head.writeUInt16LE(nameAt, 8)
    nameAt += Buffer.byteLength(name)
    return head
  })
  return Buffer.concat([...heads, ...entries.map(({ name }) => Buffer.from(name))])
}
