import type { End } from './exit.js'

/**
 * What a VMM says when something is taken that others may give back (ports, locks, KVM, memory), and
 * when a virtual processor was lost.
 */
const passingWords =
  /already in use|resource busy|temporarily unavailable|cannot allocate memory|forwarding rule|get (?:shared )?"?write"? lock|without a word|VCPU generated error|vCPU thread panicked|received KVM_EXIT_|failure during vcpu run/i

/**
 * Whether a machine that ended so may do better when it is started again. A VMM that was killed or
 * crashed may; one that says what is missing or not to be had will say so again.
 */
export function isPassing(end: End): boolean {
  if (end.how === 'killed') return true
  return end.how === 'vmm-failed' && passingWords.test(end.message)
}
