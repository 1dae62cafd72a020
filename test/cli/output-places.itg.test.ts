import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { main } from '../../src/cli/cli.js'
import { sampleResult } from '../github/sample-run.js'
import { emptyFolder, repository } from '../stories/command-line.js'

/** The command line from its sources, in a user's repository. */
const workspace = emptyFolder()
const before = process.cwd()
let output = ''

beforeAll(() => {
  for (const name of ['profiles', 'examples'])
    cpSync(path.join(repository, name), path.join(workspace, name), { recursive: true })
  process.chdir(workspace)
  mkdirSync('folder')
  mkdirSync('run')
  writeFileSync('run/result.json', JSON.stringify(sampleResult({})))
  writeFileSync('x.bin', 'xyz')
  writeFileSync('profiles/broken.yml', 'kernel: [')
})
afterAll(() => process.chdir(before))

async function cli(...args: readonly string[]): Promise<number> {
  output = ''
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      output += String(text)
      return true
    }),
  )
  try {
    return await main(['node', 'osv-kernel', ...args])
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** All files that no test has put there. */
const left = (): readonly string[] =>
  readdirSync(workspace).filter(
    (name) => !['profiles', 'examples', 'folder', 'run', 'x.bin'].includes(name),
  )

test.each<[string, number, RegExp]>([
  ['size x.bin --json folder', 2, /--json: folder is a folder/],
  ['diff x.bin x.bin --json folder', 2, /--json: folder is a folder/],
  ['check hello --json folder', 2, /--json: folder is a folder/],
  ['doctor --json folder', 2, /--json: folder is a folder/],
  ['run hello --json folder', 2, /--json: folder is a folder/],
  ['size x.bin --json none/', 2, /--json: none\/ is a folder/],
  ['size x.bin --json ', 2, /--json: no file is named/],
  ['size x.bin --json x.bin/y', 2, /--json: x\.bin\/y cannot be written: its parent/],
  ['size x.bin --json x.bin/y/z', 2, /--json: x\.bin\/y\/z cannot be written: its parent/],
  ['run hello --out x.bin', 2, /--out: x\.bin cannot be written: its parent is not a folder/],
  ['run hello --out x.bin/y', 2, /--out: x\.bin\/y cannot be written/],
  // The system reports "no such file" for anything to be created there.
  ['size x.bin --json /proc/x', 2, /--json: \/proc\/x cannot be written: nothing can be created/],
  ['size x.bin --json /proc/x/y', 2, /--json: \/proc\/x\/y cannot be written: nothing can/],
  ['run hello --out /proc/x', 2, /--out: \/proc\/x cannot be written: nothing can be created/],
  ['sweep hello --out /proc/x/y', 2, /--out: \/proc\/x\/y cannot be written/],
  ['size x.bin --json /sys/x', 3, /--json: \/sys\/x cannot be written: E(?:PERM|ACCES|ROFS)/],
  ['size x.bin --json /dev/full', 3, /ENOSPC/],
  // This would be ignored silently.
  ['size x.bin --by file --depth 2', 2, /'--depth <n>' cannot be used with option '--by <kind>'/],
  ['diff x.bin x.bin --by file --depth 2', 2, /'--depth <n>' cannot be used with option '--by/],
  ['history add run --file folder', 2, /--file: folder is a folder/],
  ['history add run --file /proc/x/h.jsonl', 2, /--file: \/proc\/x\/h\.jsonl cannot be written/],
])('%s: status %d, before the work, nothing left', async (line, status, why) => {
  expect([await cli(...line.split(' ')), output]).toEqual([status, expect.stringMatching(why)])
  expect([left(), readdirSync('folder')]).toEqual([[], []])
})

test.each<[string, RegExp]>([
  ['report folder', /folder is a folder without result\.json/],
  ['history add folder --file h.jsonl', /folder is a folder without result\.json/],
  ['history --file folder', /folder is a folder/],
  ['report run --history folder', /folder is a folder; as a branch: no branch folder/],
  ['judge hello run', /run is a folder[^]*run\/console\.log/],
  ['run hello --history folder', /folder is a folder/],
  ['run nope', /no profile nope/],
])('%s: status 2, nothing left', async (line, why) => {
  expect([await cli(...line.split(' ')), output]).toEqual([2, expect.stringMatching(why)])
  expect(left()).toEqual([])
})

test.each([['report run'], ['history add run --file h.jsonl --allow-unversioned']])(
  'the folder of a run is its result: %s',
  async (line) => {
    expect([await cli(...line.split(' ')), output]).toEqual([
      0,
      expect.stringMatching(/hello|Added 1 run/),
    ])
  },
)

test('a baseline is checked before the build, and git sees no files of a run', async () => {
  expect(await cli('run', 'hello', '--baseline', 'folder')).toBe(2)
  expect(output).toContain('folder is a folder without result.json')
  expect(await cli('run', 'broken')).toBe(2)
  expect(existsSync('.osv-kernel/out/broken/result.json')).toBe(true)
  expect(readFileSync('.osv-kernel/.gitignore', 'utf8')).toBe('*\n')
  expect(readdirSync('.osv-kernel/work')).toEqual([])
})
