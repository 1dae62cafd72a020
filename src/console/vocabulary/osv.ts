import type { CrashEntry, Vocabulary } from './entry.js'

/** OSv, from the strings in its sources; the file is named with each. */
function fatal(id: string, pattern: RegExp, hint?: string): CrashEntry {
  return { id, severity: 'fatal', pattern, ...(hint === undefined ? {} : { hint }) }
}

export const osvVocabulary: Vocabulary = {
  name: 'osv',
  entries: [
    // core/mempool.cc; it has no newline at its end
    fatal(
      'out-of-memory',
      /Out of memory: could not reclaim any further|Unreasonable allocation attempt, larger than memory/,
      'raise boot.memory',
    ),
    // core/mmu.cc
    fatal('page-fault', /page fault outside application, addr:/),
    // arch/x64/mmu.cc
    fatal('null-call', /trying to execute null pointer|trying to execute or access missing symbol/),
    // arch/x64/exceptions.cc
    fatal(
      'cpu-exception',
      /^general protection fault|DUMMY_HANDLER for \S+ aborting\.|exception nested too deeply/,
    ),
    // arch/aarch64/exceptions.cc
    fatal('cpu-exception', /unexpected (?:synchronous|IRQ|FIQ|system error) exception at level:/),
    // core/elf.cc, core/app.cc
    fatal(
      'no-object',
      /Failed to load object: |Failed looking up main/,
      'the program named on the command line is not in the image, or is no shared object',
    ),
    fatal(
      'no-symbol',
      /failed looking up symbol /,
      'check the modules of the image and conf_hide_symbols',
    ),
    // loader.cc
    fatal(
      'command-line',
      /Failed to parse command line\.|^unrecognized option: |Unknown console:|incorrect parameter on --ip/,
      'check boot.cmdline',
    ),
    fatal('nothing-to-run', /This image has an empty command line\. Nothing to run\./),
    // fs/vfs/main.cc
    fatal('no-root', /failed to (?:mount|pivot) root(?:fs)?, error =/),
    fatal('bsd-panic', /^panic: /),
    // drivers/hpet.cc
    fatal(
      'no-clock',
      /Neither paravirtual clock nor HPET is available\./,
      'this machine type needs working KVM',
    ),
    // runtime.cc
    fatal('stack-smashed', /__stack_chk_fail\(\): Stack overflow detected/),
    fatal('assertion', /Assertion failed: .* \(.*: .*: \d+\)/),
    fatal('aborted', /^Aborted$/),
    fatal('abort', /^\[backtrace\]$/),
    fatal('halted', /^Halting\.$/),
    // libc/signal.cc, only with --verbose
    fatal('signal', /Uncaught signal \d+ \(/),
    // core/app.cc, only with --verbose
    fatal('exit-status', /program exited with status [^0]|^program \S+ returned [^0]/),
  ],
  ignore: [],
}
