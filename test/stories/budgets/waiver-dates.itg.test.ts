import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { emptyFolder, readResult, repository } from '../command-line.js'

/** The shipped command line on other dates, set by Debian's `faketime`. */
const missing = ['faketime', 'qemu-system-x86_64', 'gcc'].filter(
  (program) => spawnSync(program, ['--version']).error !== undefined,
)
const testIfThere = missing.length === 0 ? test : test.skip
const why = missing.length === 0 ? '' : ` (this machine has no ${missing.join(' and no ')})`
const folder = emptyFolder()

const profile = `
kernel: custom
source: { path: kernel }
custom:
  build: [[make, -C, '{source}', 'O={out}', '-j{jobs}']]
  artifacts: { image: hello.elf }
boot: { memory: 64M, cmdline: print=ready poweroff }
expect: [ready]
size:
  budgets: { hello.elf/.rodata: 1kB }
  waivers:
    - { path: hello.elf/.rodata, amount: 9kB, reason: the table, until: 2026-12-31 }
`

beforeAll(() => {
  mkdirSync(path.join(folder, 'out'))
  writeFileSync(path.join(folder, 'hello.yml'), profile)
  cpSync(path.join(repository, 'examples/hello-kernel'), path.join(folder, 'kernel'), {
    recursive: true,
  })
})

testIfThere.each([
  ['2026-12-31 23:59:00', 0, 'pass'],
  ['2027-01-01 00:00:01', 1, 'over-budget'],
])(
  `a waiver until 2026-12-31, at %s UTC: exit status %i, %s${why}`,
  (now, expected, kind) => {
    const out = path.join(folder, 'out', kind)
    const command = [process.execPath, path.join(repository, 'dist/cli.js'), 'run', './hello.yml']
    const options = ['--accel', 'tcg', '--no-cache', '--no-install', '--out', out]
    const { status, stderr } = spawnSync(
      'faketime',
      ['--exclude-monotonic', '-f', `@${now}`, ...command, ...options],
      {
        cwd: folder,
        env: { ...process.env, TZ: 'UTC', NO_COLOR: '1', XDG_CACHE_HOME: emptyFolder() },
        encoding: 'utf8',
        timeout: 60_000,
      },
    )
    expect({ status, stderr }).toMatchObject({ status: expected })
    expect(readResult(out).verdict.kind).toBe(kind)
  },
  90_000,
)
