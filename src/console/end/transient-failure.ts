import type { End } from './exit.js'

/**
 * VMM messages about resources that are in use and may be released (ports, locks, KVM, memory), and
 * about a lost virtual CPU.
 */
const transientMessages =
  /already in use|resource busy|temporarily unavailable|cannot allocate memory|forwarding rule|get (?:shared )?"?write"? lock|without a word|VCPU generated error|vCPU thread panicked|received KVM_EXIT_|failure during vcpu run/i

/**
 * Whether a restart may succeed after this end. It may if the VMM was killed or crashed; a VMM that
 * reports something missing or unavailable will report it again.
 */
export function isTransient(end: End): boolean {
  if (end.how === 'killed') return true
  return end.how === 'vmm-failed' && transientMessages.test(end.message)
}
