import { describe, expect, test } from '@jest/globals'
import { bytesInMemory } from '../../src/host/files/ranges.js'
import { linesOf, parseLinkMap } from '../../src/formats/link-map/link-map.js'
import { linkMapText } from './link-map-text.js'

const parse = (text: string): ReturnType<typeof parseLinkMap> => parseLinkMap(text.split('\n'))

describe('a link map', () => {
  test('gives the bytes of each output section by input file', () => {
    const sections = parse(linkMapText)?.sections.map(({ name, size, objects, linkerBytes }) => [
      name,
      size,
      Object.fromEntries(objects),
      linkerBytes,
    ])
    const [a, b] = ['build/r/core/a.o', 'build/r/drivers/virtio/b.o']
    expect(sections).toEqual([
      ['.text', 64, { [a]: 16, [b]: 24, '/usr/lib/gcc/x/12/libgcc.a(unwind.o)': 12 }, 0],
      // The first string section was merged away, the last is cut at the section's end.
      ['.rodata.merged_and_named_at_length', 32, { [a]: 20, 'build/r/drivers/c.o': 12 }, 0],
      ['.dynsym', 24, {}, 24],
      ['.bss', 32, { [a]: 16 }, 0],
    ])
    expect(parse(linkMapText)?.output).toBe('build/r/kernel.elf')
  })

  test('does not include other text', () => {
    expect(parse('ffffffff81000000 T _text\n')).toBeNull()
    expect(parse('')).toBeNull()
  })

  test.each([
    ['places that go back', ' .text 0x1020 0x8 a.o\n .text 0x1000 0x20 b.o', { 'a.o': 8 }],
    ['more than the section', ' .text 0x1000 0xfffffffffffffffff a.o', { 'a.o': 64 }],
    ['input outside the section', ' .text 0x900 0x10 a.o\n .text 0x2000 0x10 b.o', {}],
    ['stubs of the linker', ' .text 0x1000 0x10 linker stubs', {}],
  ])('never counts a byte twice: %s', (_, lines, expected) => {
    const hostile = `Linker script and memory map\n.text 0x1000 0x40\n${lines}\n`
    const [section] = parse(hostile)?.sections ?? []
    expect(Object.fromEntries(section?.objects ?? [])).toEqual(expected)
  })

  test('is read in chunks, wherever they split it', () => {
    const text = `ä${'x'.repeat((1 << 20) - 4)}\nzwölf\n${'y'.repeat(3 << 20)}\nend`
    const lines = [...linesOf(bytesInMemory(Buffer.from(text)))]
    expect([lines[0]?.length, lines[1], lines[3]]).toEqual([(1 << 20) - 3, 'zwölf', 'end'])
  })
})
