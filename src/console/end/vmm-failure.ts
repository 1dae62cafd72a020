/** What Firecracker says last, whatever the reason: the line before has it. */
const farewell = /Firecracker exiting (?:with error|successfully)\. exit_code=\d{1,3}$/
/** Before each line of its log: the time, the machine's name and the thread. */
const logPrefix = /^\d{4}-\d\d-\d\dT[\d:.]{8,24} \[[^\]]{1,100}\] /

/** Cloud Hypervisor's errors, from the outermost to its cause (cloud-hypervisor/src/lib.rs). */
const chainBegins = /^Error: .{1,60} exited with the following (?:chain of errors|error):$/
const link = /^ {2}(?:\d{1,2}: )?(\S.*)$/

/** What clap, its reader of options, says before it shows how they are to be used. */
const usage = 'error: '

function readChain(lines: readonly string[]): string | undefined {
  const begin = lines.findLastIndex((line) => chainBegins.test(line))
  if (begin === -1) return undefined
  const causes: string[] = []
  for (const line of lines.slice(begin + 1)) {
    const [, cause] = link.exec(line) ?? []
    if (cause === undefined) break
    // What comes from a library repeats its own cause.
    if (causes.at(-1)?.endsWith(cause) !== true) causes.push(cause)
  }
  return causes.length === 0 ? undefined : causes.join(': ')
}

/** Why a VMM failed, in one line out of its last words; for most it is the very last. */
export function whyVmmFailed(lines: readonly string[]): string {
  const why =
    readChain(lines) ??
    lines.findLast((line) => line.startsWith(usage)) ??
    lines.findLast((line) => !farewell.test(line)) ??
    'without a word'
  return why.replace(logPrefix, '')
}

/**
 * A processor of the guest's that KVM could not go on with. The status is 0 then: Cloud Hypervisor
 * (vmm/src/cpu.rs) says that the guest shut down, Firecracker (vmm/src/vstate/vcpu.rs) that all went
 * well.
 */
const lostProcessor =
  /VCPU generated error|vCPU thread panicked|Received KVM_EXIT_(?:INTERNAL_ERROR|FAIL_ENTRY) signal|Failure during vcpu run|failed to emulate an instruction/
const causeFollows = /^Caused by:$/
/** Lines between an error of a processor and what caused it. */
const nearby = 3

/** What a VMM says when it cannot go on running a guest's processor; undefined where it did not. */
export function findLostProcessor(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => lostProcessor.test(line))
  const said = lines[at]
  if (said === undefined) return undefined
  const after = lines.slice(at + 1, at + 1 + nearby)
  const caused = after.findIndex((line) => causeFollows.test(line))
  const cause = caused === -1 ? undefined : lines[at + 1 + caused + 1]
  const plain = said.replace(logPrefix, '')
  return cause === undefined ? plain : `${plain}: ${cause.trim()}`
}
