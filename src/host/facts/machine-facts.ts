import os from 'node:os'

/** The host's architecture as the kernel names it (`uname -m`). */
export function hostArchitecture(): string {
  return os.machine()
}

export interface HostFacts {
  readonly system: string
  readonly cpu: string
  readonly cpus: number
  readonly memoryBytes: number
}

/** The host's properties that affect measurements. */
export function hostFacts(): HostFacts {
  return {
    system: `${os.type()} ${os.release()}`,
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cpus: os.availableParallelism(),
    memoryBytes: os.totalmem(),
  }
}

/** How many commands can run in parallel. */
export function availableJobs(): number {
  return os.availableParallelism()
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}
