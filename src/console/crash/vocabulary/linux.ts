import type { CrashEntry, Severity, Vocabulary } from './entry.js'
import { linuxHandlers } from './linux-handlers.js'

/**
 * Linux, after the patterns of syzkaller (pkg/report/linux.go), LAVA (messages.py) and libbpf/ci
 * (SPLAT_DENYLIST), and the strings in kernel/panic.c, arch/x86/mm/fault.c, kernel/watchdog.c.
 */
type Listed = (
  id: string,
  pattern: RegExp,
  more?: Pick<CrashEntry, 'called' | 'placeless' | 'hint'>,
) => CrashEntry

const entryOf =
  (severity: Severity): Listed =>
  (id, pattern, more = {}) => ({ id, severity, pattern, ...more })

const dies = entryOf('fatal')
const stalls = entryOf('stall')
const complains = entryOf('splat')

/** The cause lies outside the kernel's code. */
const elsewhere = { placeless: true } as const
const noMemory = { called: 'out of memory', hint: 'raise boot.memory', ...elsewhere } as const

const fatal: readonly CrashEntry[] = [
  dies(
    'no-init',
    /Kernel panic - not syncing: (?:No working init found|Requested init \S{1,255} failed)/,
    {
      called: 'no init to run',
      hint: 'the kernel found no init: check boot.initramfs, its /init and that its interpreter is in it',
      ...elsewhere,
    },
  ),
  dies('init-exited', /Kernel panic - not syncing: Attempted to kill init!/, {
    called: 'init ended',
    hint: 'init ended: let it power the machine off instead of returning',
    ...elsewhere,
  }),
  dies('no-root', /Kernel panic - not syncing: VFS: Unable to mount root fs/, {
    called: 'no root file system',
    hint: 'no root file system: give an initramfs, or root= with the driver and file system built in',
    ...elsewhere,
  }),
  dies(
    'out-of-memory',
    /Kernel panic - not syncing: (?:Out of memory|System is deadlocked on memory)/,
    noMemory,
  ),
  dies('panic', /Kernel panic - not syncing/, { called: /not syncing: (.+)/ }),
  dies('double-fault', /PANIC: double fault/, { called: 'double fault' }),
  dies('rust-panic', /rust_kernel: panicked/),
  dies('null-dereference', /(?:BUG:|Unable to handle) kernel NULL pointer dereference/, {
    called: 'null-ptr deref',
  }),
  dies('page-fault', /BUG: unable to handle (?:kernel paging request|page fault for address)/, {
    called: 'page fault',
  }),
  dies('bad-access', /Unable to handle kernel (?:paging request|access to user memory)/, {
    called: /kernel (paging request|access to user memory)/,
  }),
  dies('bug', /kernel BUG at |Kernel BUG/, { called: 'kernel BUG' }),
  dies(
    'cpu-exception',
    /(?:^|\] )(?:Oops: )?(?:general protection fault|stack segment: |divide error: |invalid opcode: |int3: )/,
    { called: /(general protection fault|stack segment|divide error|invalid opcode|int3)/ },
  ),
  dies('oops', /(?:^|\] )(?:Oops: |Oops - |Internal error: )/, { called: 'oops' }),
  dies('unhandled-fault', /(?:^|\] )(?:Unhandled fault:|Alignment trap:)/, {
    called: /(Unhandled fault: [a-z ]*[a-z]|Alignment trap)/,
  }),
]

const stalled: readonly CrashEntry[] = [
  stalls('soft-lockup', /BUG: soft lockup/, { called: 'soft lockup' }),
  stalls('hard-lockup', /hard LOCKUP/, { called: 'hard lockup' }),
  stalls('workqueue-lockup', /BUG: workqueue lockup/, {
    called: 'workqueue lockup',
    ...elsewhere,
  }),
  stalls('spinlock', /BUG: (?:spinlock|rwlock) /, {
    called: /BUG: ((?:spinlock|rwlock) [A-Za-z ]+?) on CPU/,
  }),
  stalls('rcu-stall', /rcu: INFO: rcu_\w+ (?:self-)?detected(?: expedited)? stall/, {
    called: 'RCU stall',
  }),
  stalls(
    'hung-task',
    /INFO: task \S+ (?:blocked (?:in I\/O wait )?for more than|can't die for more than)/,
    { called: 'hung task' },
  ),
]

const splats: readonly CrashEntry[] = [
  complains('sanitizer', /BUG: (?:KASAN|KMSAN|KCSAN|KFENCE):|UBSAN:/, {
    called: /((?:KASAN|KMSAN|KCSAN|KFENCE|UBSAN): [\w-]+(?: [a-z-]+){0,4}?)(?: in | at |$)/,
  }),
  complains(
    'warning',
    /WARNING: (?:(?:CPU: \d{1,6} PID: \d{1,9} (?:Comm: \S{1,16} )?)?at [^\s:]{1,250}:\d|[^\s:]{1,250}:\d{1,9} at )/,
    { called: 'warning' },
  ),
  complains(
    'lockdep',
    /possible (?:circular locking dependency|recursive locking|irq lock inversion)|inconsistent lock state|suspicious RCU usage|bad unlock balance|held lock freed!|Invalid wait context|still has locks held!/,
    {
      called:
        /(possible (?:circular locking dependency|recursive locking|irq lock inversion)|inconsistent lock state|suspicious RCU usage|bad unlock balance|held lock freed|Invalid wait context|still has locks held)/,
    },
  ),
  complains(
    'atomic-sleep',
    /BUG: (?:sleeping function called from invalid context|scheduling while atomic)/,
    { called: /BUG: (sleeping function called from invalid context|scheduling while atomic)/ },
  ),
  complains('preemptible', /BUG: using \S+\(\) in preemptible/, {
    called: /BUG: (using \S+\(\) in preemptible)/,
  }),
  complains(
    'bad-page',
    /BUG: Bad (?:page (?:state|cache|map)|rss-counter state)|BUG: non-zero nr_(?:ptes|pmds) on freeing mm/,
    { called: /BUG: (Bad (?:page (?:state|cache|map)|rss-counter state)|non-zero nr_\w+)/ },
  ),
  complains(
    'leak',
    /BUG: (?:memory leak|Dentry .{1,300} still in use)|unregister_netdevice: waiting for /,
    { called: /(memory leak|Dentry|unregister_netdevice)/ },
  ),
  complains('slab', /BUG kmalloc-\S+: /),
  complains('busy-unmount', /VFS: (?:Busy inodes after unmount|Close: file count is 0)/, elsewhere),
  complains('oom-kill', /Out of memory: Killed process|invoked oom-killer/, noMemory),
]

export const linuxVocabulary: Vocabulary = {
  entries: [...fatal, ...stalled, ...splats],
  // Those of syzkaller's false positives that our narrower patterns match, and user-space faults.
  // Ignoring more would hide panics: “EXT4-fs (vda): panic forced after error”.
  ignore: [/DEBUG:/, /general protection fault.{0,200} error:\d{1,9} in /],
  reportStart: /----\[ cut here \]----|(?:^|\] )={20,}$/,
  traceEnd: /---\[ end trace /,
  // arch/x86/kernel/dumpstack.c prints the registers again, kernel/exit.c what it left undone.
  afterTrace:
    /^(?:RIP|EIP|Code|[ER][A-Z0-9]{1,2}|[CDEFG]S|CR\d|DR\d|PKRU|pstate|pc|lr|sp|x\d+ ?|note|#PF|PGD|Modules linked in|CPU|Hardware name|Call Trace|BUG|Oops|Kernel Offset|Fixing recursive fault)\b|^Kernel panic - |^[- ]|^Rebooting in /,
  givesUp: /Kernel panic - not syncing/,
  reportEnd: /---\[ end Kernel panic /,
  clues: [
    {
      // kernel/reboot.c; this wording with 6.12 and acpi=off
      pattern: /(?:^|\] )reboot: (?:Power off not available: System halted instead|System halted)$/,
      explains: ['silence', 'timeout'],
      hint: 'the kernel halted: it has no way to power off. On Firecracker (x86-64) end init with reboot -f; elsewhere ACPI is missing (linux.features: [acpi])',
    },
  ],
  handlers: linuxHandlers,
}
