import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { commit, git } from '../../build/source/repositories.js'
import { emptyFolder, runCli } from '../command-line.js'

/** A repository with a profile, and beside it what is not the profile's. */
let [base, repository, outside] = ['', '', '']
const cache = emptyFolder()
beforeEach(() => {
  base = realpathSync(emptyFolder())
  repository = path.join(base, 'repo')
  outside = path.join(base, 'outside')
  mkdirSync(repository)
  mkdirSync(outside)
  writeFileSync(path.join(outside, 'secret'), 'the secret')
  git(repository, 'init', '--quiet')
})

/** The profile's build runs a shell script; its line of artifacts is the last. */
function writeProfile(script: string, artifacts: string, more = ''): void {
  const text = `kernel: custom
toolchain: { ccache: false }
expect: [x]
arch: x86_64
${more}
custom:
  build: [[sh, -c, ${JSON.stringify(script)}]]
  artifacts: ${artifacts}
`
  writeFileSync(path.join(repository, 'p.yml'), text)
}

const cli = async (...args: readonly string[]): ReturnType<typeof runCli> =>
  runCli([...args, '--no-install'], { cwd: repository, cache })

/** Texts of all files in the output folder. */
function leftTexts(): readonly string[] {
  const out = path.join(repository, '.osv-kernel/out/p-x86_64')
  if (!existsSync(out)) return []
  return readdirSync(out).map((name) => readFileSync(path.join(out, name), 'latin1'))
}

describe('an artifact', () => {
  test.each<[string, string, (file: string) => string, RegExp]>([
    ['by an absolute path', 'true', (file) => file, /outside\/secret lies outside/],
    ['by ..', 'true', () => '../../../../../outside/secret', /outside\/secret lies outside/],
    [
      'by a link that the build makes',
      'ln -s FILE {out}/k',
      () => 'k',
      /k leads to .*outside\/secret/,
    ],
    ['by a folder that is a link', 'ln -s $(dirname FILE) {out}/d', () => 'd/secret', /outside/],
    ['that is a pipe', 'mkfifo {out}/k', () => 'k', /is a pipe/],
    ['that is a device', 'ln -s /dev/zero {out}/k', () => 'k', /is a device/],
    ['of a process', 'ln -s /proc/self/environ {out}/k', () => 'k', /host’s kernel/],
    ['of git', 'true', () => '{repository}/.git/config', /git’s own/],
  ])('%s is refused with its line, and not copied', async (_, script, fileOf, why) => {
    const secret = path.join(outside, 'secret')
    const ready = `mkdir -p {out}; ${script.replace('FILE', secret)}`
    writeProfile(ready, `{ image: '${fileOf(secret)}' }`)
    const { status, stdout } = await cli('build', 'p.yml')
    expect([status, stdout]).toEqual([2, expect.stringMatching(why)])
    expect(stdout).toMatch(/p\.yml:8:\d+: custom\.artifacts\.image: /)
    expect(leftTexts().join('')).not.toContain('the secret')
  })

  test('is copied if the caller allows where the link leads', async () => {
    writeProfile(`mkdir -p {out}; ln -s ${outside}/secret {out}/k`, '{ image: k }')
    const { status } = await cli('build', 'p.yml', '--allow-path', outside)
    expect(status).toBe(0)
    expect(leftTexts()).toContain('the secret')
  })
})

describe('a disk', () => {
  const image = '{ image: k }'
  const build = 'mkdir -p {out}; echo k > {out}/k'
  const create = (...args: readonly string[]): void => {
    execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', ...args], { cwd: repository })
  }

  test.each<[string, (file: string) => void, RegExp]>([
    [
      'over a file outside',
      (file) => create('-u', '-F', 'raw', '-b', file, 'd.img', '1M'),
      /d\.img has the backing file .*secret; it lies outside/,
    ],
    [
      'over a server',
      () => create('-u', '-F', 'raw', '-b', 'nbd://127.0.0.1/x', 'd.img', '1M'),
      /nbd:\/\/127\.0\.0\.1\/x, which is not a path/,
    ],
    [
      'over a driver',
      () =>
        create('-u', '-F', 'raw', '-b', 'json:{"driver":"file","filename":"/x"}', 'd.img', '1M'),
      /json:.* which is not a path/,
    ],
    [
      'over a layer over a file outside',
      (file) => {
        create('-u', '-F', 'raw', '-b', file, 'base.img', '1M')
        create('-u', '-F', 'qcow2', '-b', 'base.img', 'd.img', '1M')
      },
      /backing file .*secret; it lies outside/,
    ],
    [
      'with data outside',
      (file) => create('-o', `data_file=${file}.raw,data_file_raw=on`, 'd.img', '1M'),
      /data file .*secret\.raw; it lies outside/,
    ],
    [
      'of a format that QEMU would guess',
      (file) => {
        writeFileSync(path.join(repository, 'base.img'), readFileSync(file))
        create('-u', '-F', 'vmdk', '-b', 'base.img', 'd.img', '1M')
      },
      /of the format vmdk/,
    ],
  ])('%s is refused before the machine starts', async (_, prepare, why) => {
    prepare(path.join(outside, 'secret'))
    writeProfile(build, image, 'boot: { accelerator: tcg, disks: [{ path: d.img }] }')
    const { status, stdout } = await cli('run', 'p.yml')
    expect([status, stdout]).toEqual([2, expect.stringMatching(why)])
    expect(stdout).toMatch(/p\.yml:5:\d+: boot\.disks\.0\.path: /)
  })
})

test('two runs in one output folder wait for each other', async () => {
  const out = path.join(base, 'out')
  const seen = 'mkdir -p {out}; echo k > {out}/k; ls -A OUT > {out}/seen'.replace('OUT', out)
  writeProfile(seen, '{ image: k, files: [seen] }')
  const text = readFileSync(path.join(repository, 'p.yml'), 'utf8')
  writeFileSync(path.join(repository, 'q.yml'), text)
  // In a box the output folder is not there.
  const runs = ['p.yml', 'q.yml'].map(async (name) =>
    cli('build', name, '--out', out, '--isolation', 'none'),
  )
  for (const { status } of await Promise.all(runs)) expect(status).toBe(0)
  // The lock is held during a build, and gone afterwards.
  expect(readFileSync(path.join(out, 'seen'), 'utf8')).toContain('.osv-kernel.lock')
  expect(existsSync(path.join(out, '.osv-kernel.lock'))).toBe(false)
})

test('files of an initramfs are held to the repository, also those in a folder', async () => {
  mkdirSync(path.join(repository, 'etc'))
  symlinkSync('../../outside/secret', path.join(repository, 'etc/link'))
  const initramfs = '{ busybox: false, init: x, files: { /etc: etc } }'
  writeProfile(
    'mkdir -p {out}; echo k > {out}/k',
    '{ image: k }',
    `boot: { accelerator: tcg, initramfs: ${initramfs} }`,
  )
  const { status, stdout } = await cli('run', 'p.yml')
  expect([status, stdout]).toEqual([2, expect.stringMatching(/etc\/link leads to .*secret, which/)])
})

describe('our own folder', () => {
  const build = ['mkdir -p {out}; echo k > {out}/k', '{ image: k }'] as const

  test.each([
    ['a link', '.osv-kernel', ''],
    ['with a link', '.osv-kernel/work', ''],
    ['with a link in place of the folder of a build', '.osv-kernel/work/p-x86_64-release', ''],
    ['with a link deeper down', '.osv-kernel/work/p-x86_64-release/build', ''],
    ['with a link in place of a file', '.osv-kernel/out/p-x86_64/console.log', 'secret'],
  ])('%s is not followed', async (_, link, target) => {
    writeProfile(...build)
    mkdirSync(path.join(repository, path.dirname(link)), { recursive: true })
    symlinkSync(path.join(outside, target), path.join(repository, link))
    const { status, stdout } = await cli('build', 'p.yml')
    expect([status, stdout]).toEqual([
      2,
      expect.stringMatching(/is a link to .*it is not followed/),
    ])
    expect(readdirSync(outside)).toEqual(['secret'])
    expect(readFileSync(path.join(outside, 'secret'), 'utf8')).toBe('the secret')
  })

  test('that is committed is refused; a link that the caller allows is followed', async () => {
    writeProfile(...build)
    symlinkSync(outside, path.join(repository, '.osv-kernel'))
    expect((await cli('build', 'p.yml', '--allow-path', outside)).status).toBe(0)
    expect(existsSync(path.join(outside, 'out/p-x86_64/k'))).toBe(true)
    execFileSync('rm', [path.join(repository, '.osv-kernel')])
    mkdirSync(path.join(repository, '.osv-kernel'))
    writeFileSync(path.join(repository, '.osv-kernel/x'), 'x')
    commit(repository)
    const { status, stdout } = await cli('build', 'p.yml')
    expect([status, stdout]).toEqual([2, expect.stringMatching(/\.osv-kernel\/x is committed/)])
  })
})
