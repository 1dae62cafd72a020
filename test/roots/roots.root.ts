import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { resultSchema, type RunResult } from '../../src/result/result.js'
import { repository } from '../stories/command-line.js'
import { listPackages } from './package-names.js'
import { makeRoot, removeRoot, runInRoot, suites, type InRoot, type Suite } from './root.js'

/**
 * Debian releases as they are before anything is installed, with the shipped command line: what it
 * installs, as whom, and what it can run there. Needs root, mmdebstrap and a mirror.
 */
const oldQemu: readonly Suite[] = ['bullseye']
/** Building a kernel takes minutes: only where README says that it works. */
const buildsLinux: readonly Suite[] = ['bookworm', 'trixie']

const cli = ['node', '/action/dist/cli.js']

/** The first profile of the README. */
function firstProfile(): string {
  const text = readFileSync(path.join(repository, 'README.md'), 'utf8')
  const found = /```yaml\n# profiles\/sandbox\.yml\n(?<profile>[\s\S]*?)```/.exec(text)
  return found?.groups?.profile ?? ''
}

const hour = 3_600_000

describe.each(suites)('%s', (suite) => {
  let root = ''
  beforeAll(() => {
    root = makeRoot(suite)
  }, hour)
  afterAll(() => {
    removeRoot(root)
  }, hour)

  const run = (user: string, ...args: readonly string[]): InRoot =>
    runInRoot(root, [...cli, ...args], { user })
  const resultIn = (out: string): RunResult =>
    resultSchema.parse(JSON.parse(readFileSync(path.join(root, out, 'result.json'), 'utf8')))

  test('has every package that we may install', () => {
    const { status, output } = runInRoot(root, [
      ...['apt-get', '--simulate', 'install', '--no-install-recommends', '--'],
      ...listPackages(),
    ])
    expect({ status, errors: output.split('\n').filter((line) => line.startsWith('E:')) }).toEqual({
      status: 0,
      errors: [],
    })
  })

  test(
    'a user without sudo reads what to install',
    () => {
      const { status, output } = run(
        'guest',
        'run',
        '/action/profiles/hello.yml',
        '--out',
        '/tmp/guest',
      )
      expect({ status, output }).toMatchObject({ status: 3 })
      expect(resultIn('tmp/guest').verdict).toMatchObject({
        kind: 'infrastructure',
        hint: expect.stringMatching(
          /^install what is missing: sudo apt-get install .*qemu-system-x86/,
        ),
      })
    },
    hour,
  )

  test(
    oldQemu.includes(suite)
      ? 'a user with sudo has QEMU installed, which is too old'
      : 'a user with sudo has everything installed, and the kernel runs',
    () => {
      const { status, output } = run(
        'runner',
        'run',
        '/action/profiles/hello.yml',
        '--out',
        '/tmp/sudo',
      )
      expect(output).toContain('installing Debian packages: ')
      const { verdict, boot } = resultIn('tmp/sudo')
      if (oldQemu.includes(suite)) {
        expect(status).toBe(3)
        expect(verdict.summary).toMatch(/^qemu-system-x86_64 5\.2\.\d+ is too old/)
        return
      }
      expect({ status, verdict }).toMatchObject({ status: 0, verdict: { kind: 'pass' } })
      expect(boot?.acceleratorReason).toMatch(/./)
    },
    hour,
  )

  test(
    'the doctor agrees, as root',
    () => {
      const { status, stdout } = run('root', 'doctor', '--json', '-')
      const { findings } = JSON.parse(stdout) as {
        readonly findings: readonly { readonly name: string; readonly state: string }[]
      }
      const qemu = findings.find(({ name }) => name === 'qemu-system-x86_64')
      const isOld = oldQemu.includes(suite)
      expect({ status, state: qemu?.state }).toEqual({
        status: isOld ? 3 : 0,
        state: isOld ? 'broken' : 'ok',
      })
    },
    hour,
  )

  const testLinux = buildsLinux.includes(suite) ? test : test.skip
  testLinux(
    'runs the first profile of the README',
    () => {
      mkdirSync(path.join(root, 'root/profiles'))
      writeFileSync(path.join(root, 'root/profiles/sandbox.yml'), firstProfile())
      const { status, output } = run('root', 'run', 'sandbox', '--out', '/tmp/first')
      expect({ status, output: output.slice(-3000) }).toMatchObject({ status: 0 })
      expect(resultIn('tmp/first').verdict.kind).toBe('pass')
    },
    hour,
  )

  test('names the kernels that it has', () => {
    writeFileSync(
      path.join(root, 'root/other.yml'),
      'kernel: linux\nsource: {debian: linux-source-9.9}\nboot: {cmdline: x}\nexpect: [x]\n',
    )
    expect(run('root', 'build', 'other.yml', '--out', '/tmp/other').status).toBe(3)
    expect(resultIn('tmp/other').verdict).toMatchObject({
      summary: expect.stringMatching(/ has no package linux-source-9\.9$/),
      hint: expect.stringMatching(/^this release has .*linux-source-\d.*debian: linux-source /),
    })
  })

  test(
    'takes sources in the layout of Ubuntu',
    () => {
      const { status, output } = runInRoot(root, ['sh', '/action/test/roots/ubuntu-sources.sh'])
      expect({ status, output }).toMatchObject({ status: 0 })
      writeFileSync(
        path.join(root, 'root/ubuntu.yml'),
        [
          'kernel: custom',
          'source: {debian: linux-source}',
          'custom: {build: [[cp, "{source}/Makefile", "{out}/image"]], artifacts: {image: image}}',
          'expect: [x]',
        ].join('\n'),
      )
      const ran = run('root', 'build', 'ubuntu.yml', '--out', '/tmp/ubuntu')
      expect({ ...ran, output: ran.output.slice(-3000) }).toMatchObject({ status: 0 })
      expect(readFileSync(path.join(root, 'tmp/ubuntu/image'), 'utf8')).toBe('# 9.9.0\n')
    },
    hour,
  )
})
