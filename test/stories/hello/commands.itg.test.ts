import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { emptyFolder, readResult, repository, runCli } from '../command-line.js'

/** A user's folder with the example kernel and its profile, not under git. */
const workspace = emptyFolder()
const cache = emptyFolder()
const out = path.join(workspace, '.osv-kernel/out/hello-x86_64')

beforeAll(() => {
  for (const folder of ['profiles', 'examples'])
    cpSync(path.join(repository, folder), path.join(workspace, folder), { recursive: true })
})

const cli = async (...args: readonly string[]): ReturnType<typeof runCli> =>
  runCli(args, { cwd: workspace, cache })

describe('the main job', () => {
  test('builds, boots and reports', async () => {
    const { status, stdout, stderr } = await cli('run', 'hello')
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(stdout).toMatch(/^✓ pass/)
    const result = readResult(out)
    expect(result.build?.cache.image).toBe('miss')
    expect(result.size?.totals['hello.elf']).toBeGreaterThan(1000)
    expect(result.assertions.map(({ status: passed }) => passed)).toEqual(['passed', 'passed'])
  }, 120_000)

  test('takes the image from the cache the second time', async () => {
    const { status, stderr } = await cli('run', 'hello')
    expect(status).toBe(0)
    expect(stderr).toContain('from the cache')
    expect(readResult(out).build?.cache.image).toBe('hit')
  }, 60_000)

  test('values used after the build do not change the image', async () => {
    await cli('run', 'hello', '--set', 'boot.timeout=29s', '--set', 'report.top=3')
    expect(readResult(out).build?.cache.image).toBe('hit')
  }, 60_000)

  test('a damaged entry is a miss with a warning, and is replaced', async () => {
    const [entry = ''] = readdirSync(path.join(cache, 'osv-kernel/images'))
    appendFileSync(path.join(cache, 'osv-kernel/images', entry, 'hello.elf'), 'x')
    const { status, stderr } = await cli('run', 'hello')
    expect(status).toBe(0)
    expect(stderr).toContain('cached image not used: hello.elf is damaged')
    expect(readResult(out).build?.cache.image).toBe('miss')
    await cli('run', 'hello')
    expect(readResult(out).build?.cache.image).toBe('hit')
  }, 120_000)

  test('a changed source is built again, with the reason', async () => {
    appendFileSync(path.join(workspace, 'examples/hello-kernel/main.c'), '\n')
    const { status, stderr } = await cli('run', 'hello')
    expect(status).toBe(0)
    expect(stderr).toContain('building, because changed: source')
  }, 120_000)

  test('sources that replace another folder are built even if they are older', async () => {
    const other = path.join(workspace, 'examples/other')
    cpSync(path.join(workspace, 'examples/hello-kernel'), other, { recursive: true })
    const makefile = path.join(other, 'Makefile')
    writeFileSync(
      makefile,
      readFileSync(makefile, 'utf8').replace(/^VERSION .*$/m, 'VERSION = 7.0'),
    )
    for (const name of readdirSync(other)) utimesSync(path.join(other, name), 1, 1)
    const { status } = await cli('run', 'hello', '--set', 'source.path=examples/other')
    expect(status).toBe(0)
    expect(readFileSync(path.join(out, 'console.log'), 'utf8')).toContain('hello-kernel 7.0')
  }, 120_000)

  test('two concurrent runs take turns, and each gets its own image', async () => {
    const slow = (mark: string): string =>
      `custom.build=[[sh, -c, "sleep 1; make -C '{source}' O={out} VERSION=${mark}"]]`
    const marks = ['8.1', '8.2']
    const runs = await Promise.all(
      marks.map(async (mark) =>
        cli('run', 'hello', '--out', path.join(workspace, `out-${mark}`), '--set', slow(mark)),
      ),
    )
    expect(runs.map(({ status }) => status)).toEqual([0, 0])
    expect(runs.some(({ stderr }) => stderr.includes('waiting for another run'))).toBe(true)
    for (const mark of marks)
      expect(readFileSync(path.join(workspace, `out-${mark}/console.log`), 'utf8')).toContain(
        `hello-kernel ${mark}`,
      )
  }, 120_000)

  test('a closed pipe changes neither the verdict nor the result', () => {
    const command = `node dist/cli.js boot hello --image $IMAGE --out $OUT --accel tcg --set boot.cmdline=panic --verbose 2>&1 | head -c 1`
    const gone = path.join(workspace, 'out-gone')
    const { status } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
      cwd: repository,
      env: { ...process.env, XDG_CACHE_HOME: cache, IMAGE: path.join(out, 'hello.elf'), OUT: gone },
    })
    expect(status).toBe(1)
    expect(readResult(gone).verdict.kind).toBe('panic')
  }, 60_000)

  test('files that we write into the source folder do not count as sources', async () => {
    const source = path.join(workspace, 'examples/hello-kernel')
    const ours = ['--json', path.join(source, 'r.json'), '--out', path.join(source, 'results')]
    const run = async (): ReturnType<typeof cli> => cli('run', 'hello', ...ours)
    expect((await run()).status).toBe(0)
    expect((await run()).stderr).toContain('from the cache')
    rmSync(path.join(source, 'r.json'))
    rmSync(path.join(source, 'results'), { recursive: true })
  }, 120_000)

  test('growth since an earlier result is shown by symbol', async () => {
    const before = path.join(workspace, 'before.json')
    cpSync(path.join(out, 'result.json'), before)
    const bigger =
      'custom.build=[[make, -C, "{source}", "O={out}", "FEATURES=backtrace symbols exception-names lookup-tables"]]'
    const { status, stdout } = await cli('run', 'hello', '--baseline', before, '--set', bigger)
    expect(status).toBe(0)
    const { size } = readResult(out)
    expect(size?.baseline?.source).toBe('before.json')
    expect(size?.delta?.bytes).toBeGreaterThan(500)
    expect(stdout).toMatch(/\+[\d,]+ B/)
    const diff = await cli('diff', before, path.join(out, 'result.json'))
    expect(diff.stdout).toContain('hello.elf')
  }, 120_000)

  test('a broken budget fails', async () => {
    const { status } = await cli('run', 'hello', '--set', 'size.budgets={hello.elf: 1K}')
    expect(status).toBe(1)
    expect(readResult(out).verdict.kind).toBe('over-budget')
  }, 120_000)
})

describe('a build that fails', () => {
  test('shows the compiler’s message', async () => {
    const broken = path.join(workspace, 'examples/broken')
    cpSync(path.join(workspace, 'examples/hello-kernel'), broken, { recursive: true })
    appendFileSync(path.join(broken, 'main.c'), 'int broken( {\n')
    const { status, stdout } = await cli('run', 'hello', '--set', 'source={path: examples/broken}')
    expect(status).toBe(1)
    expect(stdout).toMatch(/✗ build-failed/)
    expect(stdout).toMatch(/main\.c:\d+:\d+: error/)
  }, 120_000)

  test('is killed after build.silence', async () => {
    const { status, stdout } = await cli(
      ...['build', 'hello', '--set', 'custom.build=[[sleep, "60"]]', '--set', 'build.silence=1s'],
    )
    expect(status).toBe(1)
    expect(stdout).toContain('no output for 1 s (build.silence)')
  }, 60_000)

  test('that leaves no files is a failure', async () => {
    const { status, stdout } = await cli('build', 'hello', '--set', 'custom.build=[["true"]]')
    expect(status).toBe(1)
    expect(stdout).toContain('did not write')
  }, 60_000)
})

describe('check, plan, schema', () => {
  test('check names the origin of every value', async () => {
    const { status, stdout } = await cli('check', 'hello', '--set', 'boot.memory=32M')
    expect(status).toBe(0)
    expect(stdout).toMatch(/boot\.memory +32M +--set boot\.memory=32M/)
    expect(stdout).toMatch(/boot\.cmdline .* profiles\/hello\.yml:\d+:\d+/)
    expect(stdout).toMatch(/boot\.machine +q35 +default/)
  })

  test('the commands of plan work when pasted', async () => {
    const { status, stdout } = await cli('plan', 'hello', '--accel', 'tcg')
    expect(status).toBe(0)
    const console = execFileSync('sh', ['-e'], {
      cwd: workspace,
      // Boots the image that the printed commands built.
      input: stdout,
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(console).toContain('hello from the guest')
  }, 120_000)

  test('the commands of plan for an initramfs create one', async () => {
    const recipe =
      'boot.initramfs={init: "echo it’s up", files: {/data/makefile: examples/hello-kernel/Makefile}}'
    const { status, stdout } = await cli('plan', 'hello', '--accel', 'tcg', '--set', recipe)
    expect(status).toBe(0)
    const [, lines = ''] = /(mkdir -p \S+initramfs[^]*?\.gz)\n/.exec(stdout) ?? []
    execFileSync('sh', ['-e'], { cwd: workspace, input: lines })
    const list = 'gzip -dc .osv-kernel/out/hello-x86_64/initramfs.cpio.gz | cpio --list --quiet'
    const names = execFileSync('sh', ['-c', list], { cwd: workspace, encoding: 'utf8' }).split('\n')
    expect(names).toEqual(
      expect.arrayContaining(['init', 'bin/busybox', 'bin/sh', 'data/makefile']),
    )
  }, 60_000)

  test('the committed schemas equal the printed ones', async () => {
    for (const name of ['profile', 'result', 'plan']) {
      const { stdout } = await cli('schema', name)
      expect(stdout).toBe(readFileSync(path.join(repository, `schema/${name}.schema.json`), 'utf8'))
    }
  })
})
