import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { families } from '../../../src/kernels/families.js'
import { outputFiles, reportFiles } from '../../../src/output-files.js'
import { loadProfile } from '../../../src/profile/load.js'
import type { Failure } from '../../../src/verdict.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'reserved-names-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function objectionTo(name: string): Promise<Failure | undefined> {
  writeFileSync(
    path.join(folder, 'profile.yml'),
    `kernel: custom
custom:
  build: [[make]]
  artifacts: { image: k.elf, files: ['build/${name}'] }
expect: [ready]
`,
  )
  const loaded = await loadProfile({
    ...{ reference: './profile.yml', directory: folder, overrides: [], families },
  })
  return loaded.ok ? undefined : loaded.failure
}

/** Names that a row of the table must not lose. */
const written = [
  ...['build.log', 'ccache.log', 'console.log', 'console.timeline.jsonl', 'firecracker.json'],
  ...['firecracker.log', 'guest.core', 'initramfs.cpio.gz', 'junit.xml', 'registers.txt'],
  ...['report.html', 'report.md', 'report.sarif', 'reproduce.sh', 'result.json', 'tests'],
]
/** Names of further boots, of consoles and of sockets, and files that a cache entry has. */
const patterns = [
  ...['console.boot-7.log', 'console.attempt-1.timeline.jsonl', 'registers.boot-2.txt'],
  ...['guest.boot-2.attempt-1.core', 'console.boot-7.hvc0.log', 'console.hvc0.log'],
  ...['share0.sock', 'image.json', 'seal.json'],
]

const names = [...outputFiles, ...Object.values(reportFiles)].map(({ name }) => name)

test('no name has left the table', () => {
  expect(names).toEqual(expect.arrayContaining(written))
})

test.each([...names, ...patterns])('no artifact may be called %s', async (name) => {
  expect(await objectionTo(name)).toMatchObject({
    kind: 'invalid-profile',
    summary: `profile.yml:4:3: custom.artifacts: ${name} is the name of a file of our own`,
  })
})

test.each([
  ['console.{mode}.log', 'console.release.log is the name of a file of our own'],
  ['console.{arch}.log', 'console.x86_64.log is the name of a file of our own'],
  ['share{jobs}.sock', 'share1.sock is the name of a file of our own'],
  ['registers.boot-{jobs}.txt', 'registers.boot-1.txt is the name of a file of our own'],
  ['k.elf{unknown}', undefined],
  ['{mode}/k-{arch}.elf', undefined],
  ['k.{out}', 'k.{out} is not the name of a file: it ends with a folder'],
])('with its placeholders filled, %s: %s', async (name, objection) => {
  const summary = objection && `profile.yml:4:3: custom.artifacts: ${objection}`
  expect((await objectionTo(name))?.summary).toBe(summary)
})

test('a name with a control character is refused', async () => {
  const name = 'k\n\n    verdict=pass'
  expect((await objectionTo(name))?.summary).toMatch(/"k\\nverdict=pass" has a control character/)
})

test('two names may not become one', async () => {
  expect((await objectionTo("k-{arch}.elf', 'k-aarch64.elf"))?.summary).toMatch(
    /two files are called k-aarch64\.elf$/,
  )
})

test.each(['kernel.log', 'console.txt', 'report.txt', 'guest.elf', 'registers.h', 'tests.tar'])(
  'an artifact may be called %s',
  async (name) => expect(await objectionTo(name)).toBeUndefined(),
)
