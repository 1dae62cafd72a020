import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bytesInMemory } from '../../../src/host/files/ranges.js'
import { fileSizeTree } from '../../../src/size/readers.js'
import { made, packedFolder, sizesOf, treeOf } from '../../formats/format-files.js'
import { nodeAt } from '../../../src/size/paths.js'

let folder = ''
beforeAll(() => {
  folder = packedFolder()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const blocks = 4096
/** An image with 1 KiB blocks, with values changed by `debugfs`. */
const imageWith = (options: string, ...changes: readonly string[]): Buffer =>
  made(
    folder,
    [
      `rm -f e && mkfs.ext4 -q -b 1024 ${options} -d files e ${blocks}k`,
      ...changes.map((change) => `debugfs -w -R '${change}' e`),
    ].join(' && '),
    'e',
  )
const freeBytesOf = (image: Buffer): number | undefined =>
  nodeAt(treeOf(image), '(file system)/(free)')?.bytes

/** Too few blocks in use for the files, as in the stale superblock of an empty file system. */
const free = blocks - 60
const stale = `ssv free_blocks_count ${free}`

describe('an ext file system that was not unmounted', () => {
  test.each([
    ['with a journal to replay', '', 'feature needs_recovery'],
    ['without a journal', '-O ^has_journal', 'ssv state 0'],
    ['in clusters', '-O bigalloc -C 4096', 'feature needs_recovery'],
  ])('uses the counts of its groups: %s', (_, options, mark) => {
    const clean = imageWith(options)
    const image = imageWith(options, stale, mark)
    expect(sizesOf(treeOf(image))).toEqual(sizesOf(treeOf(clean)))
    expect(freeBytesOf(image)).toBe(freeBytesOf(clean))
    expect(treeOf(image).note).toBe('ext4, not cleanly unmounted')
  })

  test('with stale groups too is one leaf', () => {
    const groups = `set_bg 0 free_blocks_count ${free}`
    const tree = treeOf(imageWith('', stale, groups, 'feature needs_recovery'))
    expect(tree.note).toBe('ext4, not read by file: not cleanly unmounted')
    expect(tree.children).toBeUndefined()
  })
})

test('an ext file system that was unmounted and contradicts itself is a failure', () => {
  expect(fileSizeTree('e', bytesInMemory(imageWith('', stale)))).toMatchObject({
    ok: false,
    failure: { summary: expect.stringMatching(/^damaged ext4 .*more blocks than are in use$/) },
  })
})
