import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import type { RunResult } from '../../../src/result/result.js'
import { emptyFolder, readResult, runCli } from '../command-line.js'

/** A repository that is its own sources; its build leaves a disk among them. */
let root: string
let cache: string
const inRoot = (name: string): string => path.join(root, name)

const profile = `kernel: custom
source: { path: . }
custom:
  build: [[sh, build.sh, '{out}']]
  artifacts: { image: kernel.img }
toolchain: { ccache: false }
boot:
  disks: [{ path: fs.img }]
expect: [hello]
`

beforeEach(() => {
  root = emptyFolder()
  cache = emptyFolder()
  writeFileSync(inRoot('k.yml'), profile)
  writeFileSync(inRoot('README.md'), '# A kernel\n')
  writeFileSync(inRoot('.gitignore'), 'fs.img\n.osv-kernel\n')
  writeFileSync(inRoot('build.sh'), 'cat main.c > "$1/kernel.img" && date +%N > fs.img\n')
  writeFileSync(inRoot('main.c'), 'int main;\n')
  execFileSync('git', ['-C', root, 'init', '--quiet'])
  execFileSync('git', ['-C', root, 'add', '--all'])
})

type Build = NonNullable<RunResult['build']>
type Cache = Build['cache']

async function buildWhole(): Promise<Build> {
  const ended = await runCli(['build', 'k.yml', '--no-install'], { cwd: root, cache })
  if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr)
  const { build: built } = readResult(inRoot('.osv-kernel/out/k-x86_64'))
  if (built === null) throw new Error('nothing was built')
  return built
}

async function build(): Promise<Cache> {
  return (await buildWhole()).cache
}

test('an image from the cache has the materials of the build that made it', async () => {
  const { cache: first, materials } = await buildWhole()
  expect(materials?.sources).toMatchObject([{ kind: 'folder', path: '.', commit: null }])
  const { cache: second, materials: cached } = await buildWhole()
  expect([first.image, second.image]).toEqual(['miss', 'hit'])
  expect(cached).toEqual(materials)
})

test('comments, the order of keys and documents rebuild nothing; a source does', async () => {
  expect((await build()).imageEntry).toMatchObject({ state: 'miss', saved: 'saved' })
  appendFileSync(inRoot('README.md'), 'More.\n')
  writeFileSync(inRoot('k.yml'), `# A comment\n${profile.replace('hello', 'hello again')}`)
  expect((await build()).imageEntry).toMatchObject({ state: 'hit', reason: null, saved: null })
  appendFileSync(inRoot('main.c'), '\n')
  expect((await build()).imageEntry).toMatchObject({ state: 'miss', reason: 'changed: source' })
  // As soon as the build reads it, the document counts.
  appendFileSync(inRoot('build.sh'), 'cat README.md > "$1/kernel.img"\n')
  expect((await build()).image).toBe('miss')
  appendFileSync(inRoot('README.md'), 'And more.\n')
  expect((await build()).imageEntry).toMatchObject({ state: 'miss', reason: 'changed: source' })
}, 120_000)

test('a hit puts back what the build left for the boot', async () => {
  await build()
  const left = readFileSync(inRoot('fs.img'), 'utf8')
  rmSync(inRoot('fs.img'))
  rmSync(inRoot('.osv-kernel'), { recursive: true })
  expect((await build()).image).toBe('hit')
  expect(readFileSync(inRoot('fs.img'), 'utf8')).toBe(left)
}, 120_000)

test('an entry without what the boot needs is replaced', async () => {
  writeFileSync(inRoot('fs.img'), 'made by hand')
  writeFileSync(
    inRoot('build.sh'),
    'cat main.c > "$1/kernel.img"; test -e fs.img || echo > fs.img\n',
  )
  await build()
  expect((await build()).image).toBe('hit')
  rmSync(inRoot('fs.img'))
  expect((await build()).imageEntry).toMatchObject({
    state: 'damaged',
    reason: 'fs.img, which the boot needs, is not in it',
    saved: 'saved',
  })
  rmSync(inRoot('fs.img'))
  expect((await build()).image).toBe('hit')
}, 120_000)

test.each([
  ['a dangling link', (entry: string) => execFileSync('ln', ['-s', '/nowhere', `${entry}/link`])],
  ['a FIFO', (entry: string) => execFileSync('mkfifo', [`${entry}/pipe`])],
  [
    'a FIFO as its seal',
    (entry: string) => {
      rmSync(`${entry}/seal.json`)
      execFileSync('mkfifo', [`${entry}/seal.json`])
    },
  ],
  ['a changed file', (entry: string) => appendFileSync(`${entry}/kernel.img`, '!')],
])(
  'an entry with %s heals',
  async (_, damage) => {
    await build()
    const images = path.join(cache, 'osv-kernel/images')
    const [entry = ''] = execFileSync('find', [images, '-name', 'image-*']).toString().split('\n')
    damage(entry)
    expect((await build()).imageEntry).toMatchObject({ state: 'damaged', saved: 'saved' })
    expect((await build()).image).toBe('hit')
  },
  120_000,
)

test('a cache folder that is a file is a warning', async () => {
  mkdirSync(cache, { recursive: true })
  writeFileSync(path.join(cache, 'osv-kernel'), '')
  expect((await build()).imageEntry).toMatchObject({ saved: 'unavailable' })
}, 120_000)

test.each(['a,b', 'a[1]', 'k'.repeat(250)])(
  'a profile may be called %s',
  async (name) => {
    writeFileSync(inRoot(`${name}.yml`), profile)
    const run = async (): Promise<string | undefined> => {
      const out = inRoot('out-of-it')
      const ended = await runCli(['build', `${name}.yml`, '--out', out], { cwd: root, cache })
      if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr)
      return readResult(out).build?.cache.image
    }
    expect([await run(), await run()]).toEqual(['miss', 'hit'])
  },
  120_000,
)
