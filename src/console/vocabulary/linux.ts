import type { CrashEntry, Severity, Vocabulary } from './entry.js'

/**
 * Linux, after the needles of syzkaller (pkg/report/linux.go), LAVA (messages.py) and libbpf/ci
 * (SPLAT_DENYLIST), and the strings of kernel/panic.c, arch/x86/mm/fault.c, kernel/watchdog.c.
 */
function entry(severity: Severity, id: string, pattern: RegExp, hint?: string): CrashEntry {
  return { id, severity, pattern, ...(hint === undefined ? {} : { hint }) }
}

const fatal: readonly CrashEntry[] = [
  entry(
    'fatal',
    'no-init',
    /Kernel panic - not syncing: (?:No working init found|Requested init .* failed)/,
    'the kernel found no init: check boot.initramfs, its /init and that its interpreter is in it',
  ),
  entry(
    'fatal',
    'init-exited',
    /Kernel panic - not syncing: Attempted to kill init!/,
    'init ended: let it power the machine off instead of returning',
  ),
  entry(
    'fatal',
    'no-root',
    /Kernel panic - not syncing: VFS: Unable to mount root fs/,
    'no root file system: give an initramfs, or root= with the driver and file system built in',
  ),
  entry(
    'fatal',
    'out-of-memory',
    /Kernel panic - not syncing: (?:Out of memory|System is deadlocked on memory)/,
    'raise boot.memory',
  ),
  entry('fatal', 'panic', /Kernel panic - not syncing/),
  entry('fatal', 'double-fault', /PANIC: double fault/),
  entry('fatal', 'rust-panic', /rust_kernel: panicked/),
  entry('fatal', 'null-dereference', /BUG: kernel NULL pointer dereference/),
  entry(
    'fatal',
    'page-fault',
    /BUG: unable to handle (?:kernel paging request|page fault for address)/,
  ),
  entry(
    'fatal',
    'bad-access',
    /Unable to handle kernel (?:paging request|NULL pointer dereference|access to user memory)/,
  ),
  entry('fatal', 'bug', /kernel BUG at |Kernel BUG/),
  entry('fatal', 'oops', /(?:^|\] )(?:Oops: |Oops - |Internal error: )/),
  entry(
    'fatal',
    'cpu-exception',
    /(?:^|\] )(?:general protection fault|stack segment: |divide error: |invalid opcode: |int3: )/,
  ),
  entry('fatal', 'unhandled-fault', /(?:^|\] )(?:Unhandled fault:|Alignment trap:)/),
]

const stalls: readonly CrashEntry[] = [
  entry('stall', 'soft-lockup', /BUG: soft lockup/),
  entry('stall', 'hard-lockup', /hard LOCKUP/),
  entry('stall', 'workqueue-lockup', /BUG: workqueue lockup/),
  entry('stall', 'spinlock', /BUG: (?:spinlock|rwlock) /),
  entry('stall', 'rcu-stall', /rcu: INFO: rcu_\w+ (?:self-)?detected(?: expedited)? stall/),
  entry(
    'stall',
    'hung-task',
    /INFO: task \S+ (?:blocked (?:in I\/O wait )?for more than|can't die for more than)/,
  ),
]

const splats: readonly CrashEntry[] = [
  entry('splat', 'sanitizer', /BUG: (?:KASAN|KMSAN|KCSAN|KFENCE):|UBSAN:/),
  entry('splat', 'warning', /WARNING: .*(?: at \S+:\d+|\S+:\d+ at )/),
  entry(
    'splat',
    'lockdep',
    /possible (?:circular locking dependency|recursive locking|irq lock inversion)|inconsistent lock state|suspicious RCU usage|bad unlock balance|held lock freed!|Invalid wait context|still has locks held!/,
  ),
  entry(
    'splat',
    'atomic-sleep',
    /BUG: (?:sleeping function called from invalid context|scheduling while atomic)/,
  ),
  entry('splat', 'preemptible', /BUG: using \S+\(\) in preemptible/),
  entry(
    'splat',
    'bad-page',
    /BUG: Bad (?:page (?:state|cache|map)|rss-counter state)|BUG: non-zero nr_(?:ptes|pmds) on freeing mm/,
  ),
  entry(
    'splat',
    'leak',
    /BUG: (?:memory leak|Dentry .* still in use)|unregister_netdevice: waiting for /,
  ),
  entry('splat', 'slab', /BUG kmalloc-\S+: /),
  entry('splat', 'busy-unmount', /VFS: (?:Busy inodes after unmount|Close: file count is 0)/),
  entry(
    'splat',
    'oom-kill',
    /Out of memory: Killed process|invoked oom-killer/,
    'raise boot.memory',
  ),
]

export const linuxVocabulary: Vocabulary = {
  name: 'linux',
  entries: [...fatal, ...stalls, ...splats],
  // False positives by syzkaller's list, and user space's own faults.
  ignore: [
    /ODEBUG:|Boot_DEBUG:|DEBUG:|xlog_status:/,
    /INFO: (?:lockdep is turned off|Stall ended before state dump start|NMI handler|recovery required on readonly filesystem)/,
    /(?:handler|interrupt).*took too long/,
    /WARNING: (?:Unprivileged eBPF is enabled|workqueue cpumask: online intersect|[Tt]he mand mount option|kernel not compiled with CPU_SRSO|See https|fbcon: Driver)/,
    /EXT4-[Ff][Ss].*:|XFS \(.*\): WARNING/,
    /general protection fault.* error:\d+ in /,
  ],
  reportEnd: /---\[ end (?:Kernel panic|trace) /,
}
