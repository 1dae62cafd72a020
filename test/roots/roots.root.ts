import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test as jestTest } from '@jest/globals'
import { resultSchema, type RunResult } from '../../src/result/result.js'
import { repository } from '../stories/command-line.js'
import { listPackages } from './package-names.js'
import { obstacleOf, releases } from './releases.js'
import { makeRoot, removeRoot, runInRoot, type InRoot } from './root.js'

/**
 * Releases of Debian and Ubuntu as they are before anything is installed, with the shipped command
 * line: what it installs, as whom, and what it can run there. Needs root, mmdebstrap and a mirror.
 */
const cli = ['node', '/action/dist/cli.js']

/** The first profile of the README. */
function firstProfile(): string {
  const text = readFileSync(path.join(repository, 'README.md'), 'utf8')
  const found = /```yaml\n# profiles\/sandbox\.yml\n(?<profile>[\s\S]*?)```/.exec(text)
  return found?.groups?.profile ?? ''
}

const hour = 3_600_000

describe.each(releases)('$suite', (release) => {
  const obstacle = obstacleOf(release)
  const test = obstacle === null ? jestTest : jestTest.skip
  const reason = obstacle === null ? '' : ` (${obstacle})`
  let root = ''
  beforeAll(() => {
    if (obstacle === null) root = makeRoot(release)
  }, hour)
  afterAll(() => {
    removeRoot(root)
  }, hour)

  const run = (user: string, ...args: readonly string[]): InRoot =>
    runInRoot(root, [...cli, ...args], { user })
  const resultIn = (out: string): RunResult =>
    resultSchema.parse(JSON.parse(readFileSync(path.join(root, out, 'result.json'), 'utf8')))

  test(`has every package that we may install${reason}`, () => {
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
    release.isQemuOld === true
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
      const { verdict, boot, build } = resultIn('tmp/sudo')
      if (release.isQemuOld === true) {
        // Nothing is built for a machine that cannot boot it.
        expect({ status, build }).toEqual({ status: 3, build: null })
        expect(verdict.summary).toMatch(/^qemu-system-x86_64 5\.2\.\d+ is too old/)
        expect(verdict.hint).toMatch(/put a newer QEMU first in PATH/)
        return
      }
      expect({ status, output, verdict }).toMatchObject({ status: 0, verdict: { kind: 'pass' } })
      expect(boot?.acceleratorReason).toMatch(/./)
      expect(build?.isolation?.held).toBe('box')
    },
    hour,
  )

  // AppArmor forbids them on Ubuntu 24.04; sudo has a PATH of its own and so finds the real bwrap.
  const testSudo = release.isQemuOld === true ? jestTest.skip : test
  testSudo(
    'a user with sudo who may not have namespaces has the box by sudo',
    () => {
      const denying = path.join(root, 'opt/denying')
      mkdirSync(denying)
      const refusal = 'echo "bwrap: setting up uid map: Permission denied" >&2; exit 1'
      writeFileSync(path.join(denying, 'bwrap'), `#!/bin/sh\n${refusal}\n`, { mode: 0o755 })
      const { status, output } = runInRoot(
        root,
        [
          ...['env', 'PATH=/opt/denying:/usr/local/bin:/usr/bin:/bin', ...cli],
          ...['run', '/action/profiles/hello.yml', '--no-cache', '--out', '/tmp/by-sudo'],
        ],
        { user: 'runner' },
      )
      expect({ status, output }).toMatchObject({ status: 0 })
      expect(resultIn('tmp/by-sudo').build?.isolation).toMatchObject({ held: 'box', way: 'sudo' })
    },
    hour,
  )

  test(
    'the doctor installs what often is needed, as root, and agrees',
    () => {
      const { stdout, output } = run('root', 'doctor', '--fix', '--json', '/tmp/doctor.json')
      expect(stdout).toMatch(/^(?:.* )?apt-get install .*busybox-static/m)
      const { findings } = JSON.parse(readFileSync(path.join(root, 'tmp/doctor.json'), 'utf8')) as {
        readonly findings: readonly {
          readonly name: string
          readonly state: string
          readonly found: string
          readonly need: string
          readonly fix: unknown
        }[]
      }
      const qemu = findings.find(({ name }) => name === 'qemu-system-x86_64')
      expect(qemu?.state).toBe(release.isQemuOld === true ? 'broken' : 'ok')
      expect(qemu?.found).toMatch(release.qemu)
      const left = findings.filter(({ need, fix }) => need !== 'sometimes' && fix !== null)
      expect({ output, left }).toMatchObject({ left: [] })
    },
    hour,
  )

  const testLinux = release.buildsLinux === true ? test : jestTest.skip
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
