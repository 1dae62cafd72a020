import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { emptyFolder, readResult, runCli } from '../command-line.js'

/**
 * A small but real Linux, built from Debian's sources, configured by features, booted and crashed. It
 * has debug information, the kernel's own crash tests (LKDTM) and watchdogs; KASLR moves it at each
 * boot.
 */
const workspace = emptyFolder()
const cache = emptyFolder()
// The kernel's sources and objects take 1.7 GB.
afterAll(() => {
  for (const folder of [workspace, cache]) rmSync(folder, { recursive: true, force: true })
})
const out = path.join(workspace, '.osv-kernel/out/tiny-x86_64')

const kernel = `
kernel: linux
source: { debian: linux-source-6.12 }
# A compiler cache that is empty only costs time.
toolchain: { ccache: false }
# The other tests run beside it.
build: { jobs: 1 }
linux:
  base: tinyconfig
  features: [console, initrd, binfmt, virtual-filesystems]
  options:
    BLOCK: y # without it there is no root file system to miss
    BUG: y
    DEBUG_BUGVERBOSE: y
    DEBUG_FS: y
    DEBUG_INFO_DWARF_TOOLCHAIN_DEFAULT: y
    DEBUG_INFO_REDUCED: y
    DEBUG_KERNEL: y
    DETECT_HUNG_TASK: y
    KALLSYMS: y
    LKDTM: y
    MAGIC_SYSRQ: y
    RANDOMIZE_BASE: y
    RELOCATABLE: y
    RUNTIME_TESTING_MENU: y
    SOFTLOCKUP_DETECTOR: y
    UNWINDER_FRAME_POINTER: y
boot: { memory: 128M }
expect: [tiny is ready]
`

const tiny = `
extends: ./kernel.yml
boot:
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
  writeFileSync(path.join(workspace, 'profiles/kernel.yml'), kernel)
  writeFileSync(path.join(workspace, 'profiles/tiny.yml'), tiny)
})

const cli = async (...args: readonly string[]): ReturnType<typeof runCli> =>
  runCli(args, { cwd: workspace, cache })
const set = (...values: readonly string[]): readonly string[] =>
  values.flatMap((value) => ['--set', value])

/** In Debian since 13, and in the updates of 12; Ubuntu packages other versions. */
const source = 'linux-source-6.12'
const isThere =
  existsSync(`/usr/src/${source}.tar.xz`) ||
  spawnSync('apt-cache', ['show', '--no-all-versions', source]).status === 0
const describeIfThere = isThere ? describe : describe.skip
const reason = isThere ? '' : ` (this machine’s package lists have no ${source})`

describeIfThere(`a Linux guest kernel${reason}`, () => {
  test('an option with a missing dependency fails before anything is compiled', async () => {
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

  test('is built, boots, and prints the expected lines', async () => {
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
  }, 1_800_000)

  test('comes from the cache the second time', async () => {
    const { status } = await cli('run', 'tiny')
    expect(status).toBe(0)
    expect(readResult(out).build?.cache.image).toBe('hit')
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
    '%s is not a pass',
    async (_, sets, kind, summary) => {
      const { status } = await cli('boot', 'tiny', ...sets)
      const { verdict } = readResult(out)
      expect(verdict.kind).toBe(kind)
      expect(verdict.summary).toMatch(summary)
      expect(status).toBe(1)
    },
    120_000,
  )

  test('a missing root file system is reported', async () => {
    const image = path.join(out, 'vmlinuz')
    const { status } = await cli('boot', 'kernel', '--image', image, ...set('boot.cmdline=root=/dev/vda')) // prettier-ignore
    const { verdict, crash } = readResult(path.join(workspace, '.osv-kernel/out/kernel-x86_64'))
    expect(verdict.summary).toMatch(/VFS: Unable to mount root fs/)
    expect(crash).toMatchObject({ title: 'no root file system', function: null })
    expect({ status, kind: verdict.kind }).toEqual({ status: 1, kind: 'panic' })
  }, 120_000)

  /** What init does before the crash, and the crash. */
  const doing = (...commands: readonly string[]): readonly string[] => {
    const init = [
      'mount -t proc proc /proc',
      'mount -t sysfs sysfs /sys',
      'mount -t debugfs debugfs /sys/kernel/debug',
      ...commands,
      'sleep 1000',
    ]
    return set(`boot.initramfs.init=${init.join('; ')}`)
  }
  /** drivers/misc/lkdtm: crashes on request, each in a function of its own. */
  const provoke = (crash: string): string =>
    `echo ${crash} > /sys/kernel/debug/provoke-crash/DIRECT`

  test.each<[string, readonly string[], string, string, RegExp]>([
    [
      'null-ptr deref in lkdtm_EXCEPTION',
      doing(provoke('EXCEPTION')),
      'panic',
      'linux/null-dereference/lkdtm_EXCEPTION',
      /lkdtm_EXCEPTION {2}drivers\/misc\/lkdtm\/bugs\.c:\d+/,
    ],
    [
      'kernel BUG in lkdtm_BUG',
      doing(provoke('BUG')),
      'panic',
      'linux/bug/lkdtm_BUG',
      /lkdtm_BUG {2}drivers\/misc\/lkdtm\/bugs\.c:\d+/,
    ],
    [
      'warning in lkdtm_WARNING',
      doing('echo 1 > /proc/sys/kernel/panic_on_warn', provoke('WARNING')),
      'panic',
      'linux/warning/lkdtm_WARNING',
      /^RIP {2}lkdtm_WARNING {2}drivers\/misc\/lkdtm\/bugs\.c:\d+/,
    ],
    [
      'sysrq triggered crash in sysrq_handle_crash',
      doing('echo c > /proc/sysrq-trigger'),
      'panic',
      'linux/panic/sysrq-triggered-crash/sysrq_handle_crash',
      /sysrq_handle_crash {2}drivers\/tty\/sysrq\.c:\d+/,
    ],
    [
      'soft lockup in lkdtm_SOFTLOCKUP',
      doing('echo 1 > /proc/sys/kernel/watchdog_thresh', provoke('SOFTLOCKUP')),
      'hang',
      'linux/soft-lockup/lkdtm_SOFTLOCKUP',
      /lkdtm_SOFTLOCKUP {2}drivers\/misc\/lkdtm\/bugs\.c:\d+/,
    ],
    [
      'hung task in lkdtm_HUNG_TASK',
      doing('echo 2 > /proc/sys/kernel/hung_task_timeout_secs', provoke('HUNG_TASK')),
      'hang',
      'linux/hung-task/lkdtm_HUNG_TASK',
      /lkdtm_HUNG_TASK {2}drivers\/misc\/lkdtm\/bugs\.c:\d+/,
    ],
    [
      'out of memory',
      [
        ...doing(
          'echo 1 > /proc/sys/vm/panic_on_oom',
          'mkdir /fill',
          'mount -t tmpfs -o size=200% none /fill',
          'mknod /zero c 1 5',
          'dd if=/zero of=/fill/file bs=1M',
        ),
        ...set('boot.memory=64M'),
      ],
      'panic',
      'linux/oom-kill',
      /out_of_memory {2}mm\/oom_kill\.c:\d+/,
    ],
  ])(
    '%s gets this title, with its lines',
    async (title, sets, kind, id, place) => {
      const { status } = await cli('boot', 'tiny', ...sets)
      const { verdict, crash } = readResult(out)
      expect({ kind: verdict.kind, ...crash }).toMatchObject({ kind, title, id })
      const symbols = verdict.evidence.find(({ source: name }) => name === 'symbols')
      expect(symbols?.lines).toContainEqual(expect.stringMatching(place))
      expect(status).toBe(1)
    },
    120_000,
  )
})
