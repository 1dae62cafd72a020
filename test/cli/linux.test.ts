import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { emptyFolder, readResult, runCli } from './command-line.js'

/** A small but real Linux, built from Debian's sources, configured by features, booted and broken. */
const workspace = emptyFolder()
const cache = emptyFolder()
const out = path.join(workspace, '.osv-kernel/out/tiny-x86_64')

const profile = `
kernel: linux
source: { debian: linux-source-6.12 }
# A compiler cache that is empty only costs time.
toolchain: { ccache: false }
linux:
  base: tinyconfig
  features: [console, initrd, binfmt, virtual-filesystems]
boot:
  memory: 128M
  initramfs:
    init: |
      mount -t proc proc /proc
      echo "up after $(cut -d' ' -f1 /proc/uptime) s"
      echo tiny is ready
      # Without ACPI there is no way to power off; the verdict ends the machine.
      sleep 1000
expect:
  - regex: up after (?<uptime_s>[0-9.]+) s
    bounds: { uptime_s: { max: 60 } }
  - text: tiny is ready
    within: 20s
`

beforeAll(() => {
  mkdirSync(path.join(workspace, 'profiles'))
  writeFileSync(path.join(workspace, 'profiles/tiny.yml'), profile)
})

const cli = async (...args: readonly string[]): ReturnType<typeof runCli> =>
  runCli(args, { cwd: workspace, cache })
const set = (...values: readonly string[]): readonly string[] =>
  values.flatMap((value) => ['--set', value])

/** Debian has it since 13, and 12 in its updates; Ubuntu packages other versions. */
const source = 'linux-source-6.12'
const isThere =
  existsSync(`/usr/src/${source}.tar.xz`) ||
  spawnSync('apt-cache', ['show', '--no-all-versions', source]).status === 0
const describeIfThere = isThere ? describe : describe.skip
const reason = isThere ? '' : ` (this machine’s package lists have no ${source})`

describeIfThere(`a Linux guest kernel${reason}`, () => {
  test('an option whose dependency is missing stops it before anything is compiled', async () => {
    const { status, stdout } = await cli('build', 'tiny', ...set('linux.options={NET_9P: y}'))
    expect(stdout).toMatch(/NET_9P: asked for y, got n: depends on NET, which is n/)
    expect(status).toBe(1)
    const { verdict, config } = readResult(out)
    expect(verdict.kind).toBe('config-mismatch')
    expect(config?.mismatches).toHaveLength(1)
    expect(
      existsSync(path.join(workspace, '.osv-kernel/work/tiny-x86_64-release/build/vmlinux')),
    ).toBe(false)
  }, 300_000)

  test('is built, boots, and says what it should', async () => {
    const { status, stdout, stderr } = await cli('run', 'tiny')
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 })
    const result = readResult(out)
    expect(result.config?.mismatches).toEqual([])
    expect(result.metrics.uptime_s).toBeGreaterThan(0)
    expect(result.boot?.exit.reason).toBe('stopped')
    const roles = result.artifacts.map(({ role }) => role)
    for (const role of ['image', 'elf', 'map', 'config', 'initramfs', 'console'])
      expect(roles).toContain(role)
    const vmlinux = result.size?.tree.children?.find(({ name }) => name === 'vmlinux')
    const text = vmlinux?.children?.find(({ name }) => name === '.text')
    expect(text?.children?.length ?? 0).toBeGreaterThan(5000)
  }, 900_000)

  test('comes from the cache the second time', async () => {
    const { status, durationMs } = await cli('run', 'tiny')
    expect(status).toBe(0)
    expect(readResult(out).build?.cache.image).toBe('hit')
    expect(durationMs).toBeLessThan(60_000)
  }, 120_000)

  test.each<[string, readonly string[], string, RegExp]>([
    ['init that returns', set('boot.initramfs.init=echo bye'), 'panic', /Attempted to kill init/],
    [
      'no init at all',
      set('boot.initramfs={busybox: false, init: "#!/no/such/interpreter"}'),
      'panic',
      /No working init|Requested init/,
    ],
    [
      'init that sleeps',
      set('boot.initramfs.init=sleep 1000', 'boot.silence=5s'),
      'hang',
      /no output/,
    ],
    ['a marker that never comes', set('expect=[never]', 'boot.silence=5s'), 'hang', /never/],
    ['a reboot', set('boot.initramfs.init=reboot -f'), 'unexpected-exit', /reset/],
  ])(
    '%s is no pass',
    async (_, sets, kind, summary) => {
      const { status } = await cli('boot', 'tiny', ...sets)
      const { verdict } = readResult(out)
      expect(verdict.kind).toBe(kind)
      expect(verdict.summary).toMatch(summary)
      expect(status).toBe(1)
    },
    120_000,
  )
})
