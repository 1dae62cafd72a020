import type { CrashEntry, Vocabulary } from './entry.js'
import { osvClues } from './osv-clues.js'

/**
 * OSv, from the strings in its sources; each entry names the file. Messages before `abort()` are
 * fatal. Messages before `poweroff()` are exits: the kernel works, but refuses a request.
 */
type More = Omit<CrashEntry, 'id' | 'severity' | 'pattern'>

function fatal(id: string, pattern: RegExp, hint?: string, more: More = {}): CrashEntry {
  return { id, severity: 'fatal', pattern, ...(hint === undefined ? {} : { hint }), ...more }
}

function exit(id: string, pattern: RegExp, hint: string, more: More = {}): CrashEntry {
  return { id, severity: 'exit', pattern, hint, ...more }
}

const moreMemory = 'raise boot.memory'
const checkOptions =
  'see osv.loader and boot.cmdline; the report lists the options that this kernel knows'
const checkStatus =
  'the program’s output before this line says why; if the status is intended, expect - exit: N'
const lookAtBacktrace = 'the backtrace says where; boot --gdb, then hbreak abort, stops there'
const missingSymbol =
  'a library is not in the image (osv.modules, osv.manifest), or the kernel hides the symbol (osv.conf.hide_symbols, osv.app_specific)'

/** The function that hits out-of-memory is rarely its cause. */
const noMemory: More = { called: 'out of memory', placeless: true }

const memory: readonly CrashEntry[] = [
  // core/mempool.cc; the first two do not end with a newline
  fatal('out-of-memory', /Out of memory: could not reclaim any further/, moreMemory, noMemory),
  fatal('out-of-memory', /Unreasonable allocation attempt, larger than memory/, moreMemory, {
    called: 'unreasonable allocation',
  }),
  // core/percpu.cc
  fatal('out-of-memory', /exhausted dynamic percpu pool/),
]

const faults: readonly CrashEntry[] = [
  // core/mmu.cc
  fatal('page-fault', /page fault outside application, addr:/, lookAtBacktrace, {
    called: 'page fault outside application',
  }),
  // arch/x64/mmu.cc, arch/aarch64/mmu.cc
  fatal('null-call', /trying to execute null pointer/),
  fatal('no-symbol', /trying to execute or access missing symbol/, missingSymbol),
  // arch/x64/exceptions.cc, arch/x64/arch-cpu.cc
  fatal('cpu-exception', /^general protection fault$|DUMMY_HANDLER for \S+ aborting\./),
  fatal('nested-exception', /exception nested too deeply/),
  // arch/aarch64/exceptions.cc
  fatal(
    'cpu-exception',
    /unexpected (?:(?:synchronous|IRQ|FIQ) exception|system error|exception type:\d+) at level:/,
  ),
  // libc/mman, reached from the trap of a program's own fault by way of core/mmu.cc
  fatal(
    'program-fault',
    /<osv::handle_mmap_fault\(/,
    'the program itself faulted, not the kernel',
    {
      title: 'the program accessed invalid memory (SIGSEGV or SIGBUS)',
      called: 'memory fault of the program',
    },
  ),
]

const programs: readonly CrashEntry[] = [
  // core/app.cc and runtime.cc, only with --verbose
  exit('exit-status', /\bprogram exited with status (?<status>-?\d+)$/, checkStatus),
  exit('exit-status', /\bprogram \S+ returned (?<status>-?\d+)$/, checkStatus),
  // libc/signal.cc, only with --verbose
  exit('signal', /Uncaught signal (?<status>\d+) \(/, checkStatus, { statusBase: 128 }),
  // core/app.cc
  exit(
    'no-object',
    /Failed to load object: /,
    'the program is not in the image (osv.image, osv.manifest, osv.command), or its file system was not mounted, which only osv.loader.verbose: true shows',
  ),
  exit(
    'no-main',
    /Failed looking up main\b/,
    'the program has no function main to start: link it with -shared or -pie, and export main',
  ),
  // core/elf.cc
  exit(
    'bad-object',
    /^(?:executable too short|bad (?:elf|os abi)|machine type for) .*Powering off\.$/,
    'the file in the image is not an ELF program for this architecture',
  ),
  fatal('no-symbol', /failed looking up symbol /, missingSymbol),
  fatal(
    'bad-object',
    /^Non-PIC executable \[|^Unknown p_type in executable /,
    'link the program with -pie or -shared',
  ),
  // libstdc++; printed before the message of abort()
  fatal(
    'exception',
    /^terminate called (?:after throwing|without an active exception|recursively)/,
  ),
]

const startUp: readonly CrashEntry[] = [
  // core/options.cc by way of loader.cc
  exit('command-line', /^unrecognized option: |^duplicate option: |^not an option: /, checkOptions),
  exit('command-line', /^option '--[\w-]+' does not take any arguments$/, checkOptions),
  exit('command-line', /^the required argument for option '--[\w-]+' is missing$/, checkOptions),
  exit('command-line', /^the argument \('.*'\) for option '--[\w-]+' is invalid$/, checkOptions),
  // loader.cc
  exit('command-line', /^Failed to parse command line\.$/, 'see osv.command and boot.cmdline'),
  exit(
    'nothing-to-run',
    /This image has an empty command line\. Nothing to run\./,
    'say what to run: osv.command, or osv.image with a run configuration',
  ),
  exit('too-many-cpus', /^Too many cpus, can't boot/, 'lower boot.cpus'),
  fatal('no-console', /Unknown console:/, 'see osv.loader.console; serial always works'),
  fatal('command-line', /^incorrect parameter on --ip/, 'osv.loader.ip: name,address,mask'),
  fatal('no-tls', /^premain: failed to get TLS data from ELF/),
  // All other refusals (loader.cc, core/app.cc)
  exit('refused', /[^.\s]\. Powering off\.$/, 'see osv.command and osv.loader'),
  // loader.cc: with these two root file systems it continues without one
  fatal(
    'no-root',
    /^Could not mount (?:rofs|virtiofs) root filesystem\./,
    'the kernel found no such root file system: see osv.fs, boot.method, and whether osv.drivers has the driver of the disk',
  ),
  // fs/vfs/main.cc
  fatal('no-root', /failed to mount rootfs, error =/),
  // Every driver but virtio's numbers its own disks and names them vblk: fs/devfs/device.cc
  fatal(
    'duplicate-device',
    /^panic: duplicate device/,
    'two drivers gave their disks the same name: give every disk the same interface; virtio-blk and virtio-scsi can be mixed',
  ),
  fatal('bsd-panic', /^panic: /),
  // drivers/hpet.cc
  fatal(
    'no-clock',
    /Neither paravirtual clock nor HPET is available\./,
    'this machine has no clock that OSv supports: use boot.machine: q35, or KVM',
  ),
  // arch/aarch64
  fatal('no-psci', /^No PSCI method found|^PSCI: failed invocation|^PSCI: unexpected error code/),
  fatal('device-tree', /^(?:dtb_\w+|arch-setup|smp_init): .*(?:failed|invalid|too long|greater)/),
  fatal('no-power-off', /^power: (?:poweroff|reboot) failed: /),
]

const aborts: readonly CrashEntry[] = [
  // runtime.cc
  fatal('stack-smashed', /__stack_chk_fail\(\): Stack overflow detected/),
  fatal('failed-check', /: aborting on failed check$/),
  fatal('assertion', /Assertion failed: \S/),
  fatal('aborted', /^Aborted$/, lookAtBacktrace, { vague: true }),
  // Every abort prints it after its message, which may be none of those above.
  fatal('abort', /^\[backtrace\]$/, lookAtBacktrace, { vague: true, titleBefore: true }),
  // Replaces the backtrace before threads exist; usually too little memory.
  fatal('halted', /^Halting\.$/, undefined, { vague: true, titleBefore: true }),
  // arch/x64/dump.cc, arch/aarch64/dump.cc: printed before the message of a CPU exception
  fatal('registers', /^\[registers\]$/, undefined, { vague: true }),
]

export const osvVocabulary: Vocabulary = {
  entries: [...memory, ...faults, ...programs, ...startUp, ...aborts],
  ignore: [],
  clues: osvClues,
  handlers:
    /^(?:abort|__assert_fail|__stack_chk_fail|_chk_fail|__\w+_chk|osv::handle_mmap_fault|osv::generate_signal|mmu::vm_\w+|page_fault|general_protection|invalid_opcode|\w{1,40}_fault|ex_\w+|memory::oom|elf::missing_symbols\w*|std::terminate|__cxxabiv1::__terminate|__cxa_\w+)$/,
  // core/app.cc prints nothing about a program that returned 0.
  reportsStatus: /(?:^|\s)--verbose(?:\s|$)/,
}
