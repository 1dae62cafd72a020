import { crc32, gzipSync } from 'node:zlib'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, jest, test } from '@jest/globals'
import { diffCommand } from '../../../src/cli/size/diff-command.js'
import { sizeCommand } from '../../../src/cli/size/size-commands.js'
import type { DiffOptions, SizeOptions } from '../../../src/cli/size/size-options.js'
import type { FlatTable } from '../../../src/size/tables/flat-table.js'
import { sampleResult } from '../../github/sample-run.js'

const sizeOptions: SizeOptions = { top: 9, depth: 3, sort: 'size', format: 'terminal' }
const diffOptions: DiffOptions = { top: 9, sort: 'change', format: 'terminal' }
let folder = ''
const at = (name: string): string => path.join(folder, name)

/** Runs a command and returns its output and exit status. */
async function ended(command: Promise<number>): Promise<{
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text)
      return true
    }),
  )
  try {
    return { status: await command, ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
const size = async (
  files: readonly string[],
  more: Partial<SizeOptions> = {},
): ReturnType<typeof ended> => ended(sizeCommand(files.map(at), { ...sizeOptions, ...more }))
const diff = async (
  before: string,
  after: string,
  more: Partial<DiffOptions> = {},
): ReturnType<typeof ended> =>
  ended(diffCommand(at(before), at(after), { ...diffOptions, ...more }))

function resultOf(bytes: number): string {
  const file = { name: 'bzImage', kind: 'artifact' as const, bytes }
  const tree = { name: 'image', kind: 'image' as const, bytes, children: [file] }
  const sizes = { tree, totals: { bzImage: bytes }, baseline: null, delta: null, budgets: [] }
  return JSON.stringify(sampleResult({ size: sizes }))
}

/** A .zip with one uncompressed member. */
function zipOf(name: string, content: string): Buffer {
  const [data, file] = [Buffer.from(content), Buffer.from(name)]
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(10, 0)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(file.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, file, data])
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u000a\u0000'),
    fields,
    Buffer.alloc(14),
    file,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'size-commands-'))
  const files: Readonly<Record<string, string | Buffer>> = {
    'old/lib/a.ko': 'aaaa',
    'old/lib/b.ko': 'bb',
    'new/lib/a.ko': 'aaaaaa',
    'new/mod/b.ko': 'bb',
    'old-run/result.json': resultOf(100),
    'old-run/bzImage': 'not read',
    'new-run/result.json': resultOf(130),
    'new-run.zip': zipOf('result.json', resultOf(150)),
    'other.zip': zipOf('notes.txt', 'hello'),
    'values.json': '{}',
    'x.bin': 'xyz',
    'tab/a.ko': 'a',
    'tab/z.ko': 'zz',
    'cut.elf': Buffer.from('7f454c46020101', 'hex'),
    'cut.gz': gzipSync(Buffer.alloc(4000, 'x')).subarray(0, 20),
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(at(name)), { recursive: true })
    await writeFile(at(name), content)
  }
})

test('two folders are compared file by file', async () => {
  const { status, stdout } = await diff('old', 'new')
  expect(status).toBe(0)
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    '+2 B in 2 changes: 1 grown, 1 moved',
    '  +2 B  grown  new/lib/a.ko             4 → 6',
    '  ±0 B  moved  new/mod/b.ko (from lib)  2 → 2',
  ])
  const levels = await diff('old', 'new', { depth: 2 })
  expect(levels.stdout.split('\n')).toEqual([
    '+2 B in all',
    '  +2 B  new',
    '  ±0 B    lib',
    '  +2 B    mod',
    '',
  ])
})

test.each([
  ['old-run', 'new-run', '+30 B', /old-run\/result\.json and .*new-run\/result\.json/],
  ['old-run/result.json', 'new-run', '+30 B', /^Compared: [^ ]*new-run\/result\.json\n/],
  ['old-run', 'new-run.zip', '+50 B', /result\.json in .*new-run\.zip/],
])('runs are compared by their results: %s and %s', async (before, after, net, remark) => {
  const { status, stdout } = await diff(before, after)
  expect(status).toBe(0)
  expect(stdout).toMatch(remark)
  expect(stdout).toContain(`${net} in 1 change`)
})

test.each([
  ['old', 'x.bin', /is a folder without result\.json and .*x\.bin is a file/],
  ['old', 'new-run', /is a folder without result\.json and .*new-run is the result of a run/],
  ['x.bin', 'new-run.zip', /is a file and .*new-run\.zip is the result of a run/],
  ['values.json', 'new-run', /values\.json is not a result\.json/],
  ['nope', 'new-run', /no file .*nope/],
  ['other.zip', 'new-run.zip', /other\.zip has no result\.json.*unzip/s],
])('%s and %s cannot be compared', async (before, after, why) => {
  const { status, stdout, stderr } = await diff(before, after)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(why)
})

test.each([
  [{ by: 'symbol' } as const, /x\.bin has no sizes by symbol.*not stripped/s],
  [{ by: 'package' } as const, /image\.manifest/],
  [{ filter: 'nope/*' }, /nothing in the size tree matches nope\/\*/],
])('missing parts are reported: %j', async (options, why) => {
  for (const { status, stderr } of [
    await size(['x.bin'], options),
    await diff('x.bin', 'x.bin', options),
  ]) {
    expect(status).toBe(2)
    expect(stderr).toMatch(why)
  }
})

test('any .json and .zip is measured as a file, a result by its sizes', async () => {
  expect((await size(['values.json'])).stdout).toMatch(/\b2\b.*values\.json/)
  expect((await size(['other.zip'])).stdout).toContain('other.zip')
  expect((await size(['new-run'])).stdout).toMatch(/^Sizes of .*result\.json\n[^]*130.*bzImage/)
})

test('a flat table adds up, can be filtered and sorted', async () => {
  const { stdout } = await size(['new'], { by: 'file', sort: 'name' })
  expect(stdout.split('\n')).toEqual([
    'bytes         share  in memory  file   in',
    '    6  6 B   75.0 %             a.ko   new/lib',
    '    2  2 B   25.0 %             b.ko   new/mod',
    '    8  8 B  100.0 %             total',
    '',
  ])
  const narrow = await size(['new', 'x.bin'], { by: 'file', filter: '**/b.ko' })
  expect(narrow.stdout).toContain('2 B  100.0 %             total')
})

test.each([
  ['name', ['a.ko', 'z.ko']],
  ['size', ['z.ko', 'a.ko']],
] as const)('as JSON too the rows of a table are sorted: by %s', async (sort, names) => {
  const { stdout } = await size(['tab'], { by: 'file', json: '-', sort })
  expect((JSON.parse(stdout) as FlatTable).rows.map(({ name }) => name)).toEqual(names)
})

test.each([['cut.elf'], ['cut.gz']])(
  'a damaged file that is named is wrong input: %s',
  async (name) => {
    for (const { status, stderr } of [await size([name]), await diff(name, 'x.bin')])
      expect([status, stderr]).toEqual([2, expect.stringMatching(`${name}: damaged `)])
  },
)

test('the page and Markdown are written like text; --json - leaves standard output to JSON', async () => {
  const page = await diff('old', 'new', { format: 'html' })
  expect(page.stdout).toMatch(/^<!doctype html>[^]*"sizes":\{"title":"Difference in size: new"/)
  expect((await size(['x.bin'], { format: 'html' })).stdout).toContain('Sizes of x.bin')
  expect((await size(['x.bin'], { format: 'markdown' })).stdout).toContain(
    '| 3 B | 100.0 % | | `x.bin · 12 B with zstd` |',
  )
  const json = await diff('old', 'new', { json: '-', format: 'markdown' })
  expect(JSON.parse(json.stdout)).toMatchObject({ bytes: 2, changes: [{}, {}], causes: [] })
  expect(json.stderr).toMatch(/^## \+2 B in 2 changes/)
})

test.each<[readonly string[], Partial<SizeOptions>, readonly string[]]>([
  [['x.bin', 'old'], { depth: 1 }, ['old', 'x.bin']],
  [
    ['old/lib/b.ko', 'new/mod/b.ko', 'x.bin'],
    { depth: 2 },
    ['lib', '  b.ko', 'mod', '  b.ko', 'x.bin'],
  ],
  [
    ['old/lib/a.ko', 'new/lib/a.ko'],
    { depth: 4 },
    ['new', '  lib', '    a.ko', 'old', '  lib', '    a.ko'],
  ],
  [['old/lib/a.ko', 'new/lib/a.ko'], { filter: 'old/lib/a.ko' }, ['old', '  lib', '    a.ko']],
  [['old/lib/b.ko', 'new/mod/b.ko'], { filter: '**/b.ko' }, ['lib', '  b.ko', 'mod', '  b.ko']],
  [['old-run', 'new-run'], { depth: 2 }, ['new-run', '  bzImage', 'old-run', '  bzImage']],
  // An input named twice counts once.
  [['x.bin', './x.bin'], {}, ['x.bin']],
])('namesakes get their folders: %j, %j', async (files, options, names) => {
  const { status, stdout } = await size(files, { ...options, sort: 'name' })
  expect(status).toBe(0)
  const rows = stdout.split('\n').filter((row) => !row.startsWith('Sizes of'))
  const [heading = '', ...shown] = rows.filter((row) => row !== '')
  const column = heading.indexOf('name')
  expect(shown.map((row) => row.slice(column).replace(/ ·.*/, ''))).toEqual(names)
})
