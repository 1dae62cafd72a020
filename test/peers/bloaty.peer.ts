import { globSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect } from '@jest/globals'
import { readSizeTree } from '../../src/size/measure.js'
import { memoryOf } from '../../src/size/tree.js'
import { buildHelloKernel } from '../machine/hello-kernel.js'
import { mustRun, testWith } from './peer.js'

const bloaty = testWith('bloaty')
const images = path.join(os.homedir(), '.cache/osv-kernel/images')
const kernels = globSync(path.join(images, '{image-tiny,image-linux}*/vmlinux')).slice(0, 3)

/** Alignment of sections. */
const gapBytes = 64

/** Bytes in the file and in memory by section, for sections with contents. */
function bloatySections(file: string): ReadonlyMap<string, readonly [number, number]> {
  const csv = mustRun('bloaty', ['--csv', '-n', '0', '-d', 'sections', file]).trim().split('\n')
  const rows = csv.slice(1).map((line) => {
    const [name = '', memory, bytes] = line.split(',')
    return [name, [Number(bytes), Number(memory)]] as const
  })
  return new Map(rows.filter(([name]) => !name.startsWith('[')))
}

describe('sections compared with bloaty', () => {
  bloaty.run.each([buildHelloKernel(), ...kernels])(`%s${bloaty.why}`, async (file) => {
    const measured = await readSizeTree([{ role: 'elf', name: 'k', path: file }])
    if (!measured.ok) throw new Error(measured.failure.summary)
    const theirs = bloatySections(file)
    let compared = 0
    for (const section of measured.value.tree.children?.[0]?.children ?? []) {
      const found = theirs.get(section.name)
      if (section.kind !== 'section' || found === undefined) continue
      compared++
      const [bytes, memory] = found
      const more = [bytes - section.bytes, memory - memoryOf(section)]
      // bloaty counts the gap before a section as part of the previous one.
      const isGap = more.every((one) => one >= 0 && one < gapBytes)
      expect([section.name, ...(isGap ? [] : more)]).toEqual([section.name])
    }
    expect(compared).toBeGreaterThan(4)
  })
})
