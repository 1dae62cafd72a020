import { beforeAll, describe, expect, test } from '@jest/globals'
import { bootSmallTree, createSmallTree, type SmallTree } from './small-tree.js'

/** The small tree's kernel prints what OSv prints on the console. */

let tree: SmallTree
const boot = (
  commandLine: string,
  more: { memory?: string; disk?: boolean; limitMs?: number } = {},
): ReturnType<typeof bootSmallTree> => bootSmallTree(tree.folder, { commandLine, ...more })

beforeAll(async () => {
  tree = await createSmallTree('kconfig')
  expect(tree.build(['fs=rofs', 'image=endings'])).toMatchObject({ status: 0 })
}, 120_000)

const booted = ['OSv v0.1.0', 'Booted up in 0.00 ms']

test.each([
  ['a program', '/hello', ['Cmdline: /hello', 'Hello from C code']],
  ['no program', '', ['Cmdline: ', 'This image has an empty command line. Nothing to run.']],
  ['two programs', '/hello; /hello x', ['Cmdline: /hello; /hello x', 'Hello from C code']],
  ['a status without --verbose', '/exit3', ['Cmdline: /exit3']],
  ['a missing file', '/no', ['Failed to load object: /no. Powering off.']],
  ['abort', '--power-off-on-abort /abort', ['Cmdline: /abort', 'Aborted', '[backtrace]']],
  ['assert', '--power-off-on-abort /assert', ['[backtrace]']],
  [
    'a page fault',
    '--power-off-on-abort /fault',
    ['page fault outside application, addr: 0x0000123456789000', '[registers]', '[backtrace]'],
  ],
])(
  'ends by itself after %s',
  (_, command, lines) => {
    const { lines: printed, ended } = boot(`--rootfs=rofs ${command}`)
    expect(printed).toEqual(expect.arrayContaining([...booted, ...lines]))
    expect(ended).toBe(true)
  },
  30_000,
)

test('a status is printed with --verbose only', () => {
  expect(boot('--rootfs=rofs /exit3').lines.join('\n')).not.toContain('returned')
  expect(boot('--rootfs=rofs --verbose /exit3').lines).toEqual(
    expect.arrayContaining(['program /exit3 returned 3', 'Powering off.']),
  )
})

test('an unknown option ends it before the boot', () => {
  const { lines, ended } = boot('--rootfs=rofs --bogus /hello')
  expect(lines.slice(0, 3)).toEqual(['OSv v0.1.0', 'unrecognized option: bogus', 'OSv options:'])
  expect(lines).not.toContain('Hello from C code')
  expect(ended).toBe(true)
})

test('the boot chart replaces the boot time', () => {
  const { lines } = boot('--rootfs=rofs --bootchart /hello')
  expect(lines).not.toContain('Booted up in 0.00 ms')
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\tROFS mounted: \d+\.\d\dms, \(\+\d+\.\d\dms\)$/),
    ]),
  )
})

test('a backtrace names callers at addresses in loader.elf', () => {
  const { lines } = boot('--rootfs=rofs --power-off-on-abort /abort')
  const [, address = '', name] =
    /^(0x[0-9a-f]{16}) <(\w+)\+\d+>$/.exec(lines[lines.indexOf('[backtrace]') + 1] ?? '') ?? []
  expect(name).toBe('aborting')
  expect(tree.run(['addr2line', '-fe', 'build/last/loader.elf', address]).text).toMatch(
    /^aborting\n\.\/core\/app\.c:\d+/,
  )
})

describe('runs forever', () => {
  test.each([
    ['after abort', '/abort', 'Aborted'],
    ['in a program', '/hang', 'Cmdline: /hang'],
  ])(
    '%s',
    (_, command, line) => {
      const { lines, ended } = boot(`--rootfs=rofs ${command}`, { limitMs: 4000 })
      expect(lines).toContain(line)
      expect(ended).toBe(false)
    },
    30_000,
  )

  test('for lack of memory', () => {
    const { lines, ended } = boot('--rootfs=rofs /hello', { memory: '8M', limitMs: 4000 })
    expect(lines.join('\n')).toMatch(/Out of memory: could not reclaim any further\. .* \d+ Kb/)
    expect(ended).toBe(false)
  }, 30_000)
})

test('without its disk it finds nothing', () => {
  const { lines } = boot('--rootfs=rofs --verbose /hello', { disk: false })
  expect(lines).toContain('Could not mount rofs root filesystem.')
  expect(lines).toContain('Failed to load object: /hello. Powering off.')
})

test('from the disk alone, with the command line stored on it', () => {
  const { lines, ended } = bootSmallTree(tree.folder, {})
  expect(lines).toEqual([...booted, 'Cmdline: /hello', 'Hello from C code'])
  expect(ended).toBe(true)
})
