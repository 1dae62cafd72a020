import type { VmmVocabulary } from '../vmm.js'

/** Its error chain, outermost first (cloud-hypervisor/src/lib.rs). */
const chainBegins = /^Error: .{1,60} exited with the following (?:chain of errors|error):$/
const link = /^ {2}(?:\d{1,2}: )?(\S.*)$/

/** Start of the errors of clap, its option parser, which are followed by the usage. */
const usage = 'error: '

function readChain(lines: readonly string[]): string | undefined {
  const begin = lines.findLastIndex((line) => chainBegins.test(line))
  if (begin === -1) return undefined
  const causes: string[] = []
  for (const line of lines.slice(begin + 1)) {
    const [, cause] = link.exec(line) ?? []
    if (cause === undefined) break
    // Errors of a library repeat their own cause.
    if (causes.at(-1)?.endsWith(cause) !== true) causes.push(cause)
  }
  return causes.length === 0 ? undefined : causes.join(': ')
}

export const cloudHypervisorVocabulary: VmmVocabulary = {
  whyFailed: (lines) => readChain(lines) ?? lines.findLast((line) => line.startsWith(usage)),
  // vmm/src/cpu.rs; even so it reports that the guest shut down, with status 0.
  lostProcessor: /VCPU generated error|vCPU thread panicked/,
}
