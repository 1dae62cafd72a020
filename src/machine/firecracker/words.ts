import type { VmmVocabulary } from '../vmm.js'

/** Firecracker's log (vmm/src/vstate/vcpu.rs, 1.0 to 1.16). */
export const firecrackerVocabulary = {
  // The time, the machine's name and the thread.
  linePrefix: /^\d{4}-\d\d-\d\dT[\d:.]{8,24} \[[^\]]{1,100}\] /,
  // Its last line, whatever the reason, which is in the line before.
  farewell: /Firecracker exiting (?:with error|successfully)\. exit_code=\d{1,3}$/,
  // Firecracker then still reports success, with status 0.
  lostProcessor:
    /Received KVM_EXIT_(?:INTERNAL_ERROR|FAIL_ENTRY) signal|Failure during vcpu run|failed to emulate an instruction/,
} as const satisfies VmmVocabulary

/**
 * How the guest of a Firecracker ended, as a reason of QMP's SHUTDOWN event; null if Firecracker
 * itself failed. On x86-64 it has no power-off: a guest ends by asking the keyboard controller for a
 * reset, and `guest-left` is all that is known (vmm/src/lib.rs, FcExitCode; FAQ.md). The status says
 * little: with 1.16.1 it is 0 after a triple fault, and also after a KVM error.
 */
export function explainFirecrackerEnd(
  exitCode: number | null,
  log: readonly string[],
): 'guest-left' | 'guest-reset' | 'guest-shutdown' | null {
  const logged = (pattern: RegExp): boolean => log.some((line) => pattern.test(line))
  if (logged(firecrackerVocabulary.lostProcessor)) return null
  // A triple fault: the wording before 1.15 and since.
  if (logged(/Received KVM_EXIT_SHUTDOWN|Unexpected exit reason on vcpu run: Shutdown/))
    return 'guest-reset'
  // PSCI on aarch64, with KVM's numbers (linux/kvm.h: KVM_SYSTEM_EVENT_SHUTDOWN, _RESET).
  if (logged(/Received KVM_SYSTEM_EVENT: type: 1\b/)) return 'guest-shutdown'
  if (logged(/Received KVM_SYSTEM_EVENT: type: 2\b/)) return 'guest-reset'
  if (exitCode !== 0) return null
  // Without a log it may have been a triple fault.
  return log.length === 0 ? 'guest-reset' : 'guest-left'
}
