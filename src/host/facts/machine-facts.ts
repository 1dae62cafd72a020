import os from 'node:os'

/** The host's architecture in the kernel's words (`uname -m`). */
export function hostArchitecture(): string {
  return os.machine()
}

export interface HostFacts {
  readonly system: string
  readonly cpu: string
  readonly cpus: number
  readonly memoryBytes: number
}

/** What a measurement has to be read against. */
export function hostFacts(): HostFacts {
  return {
    system: `${os.type()} ${os.release()}`,
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cpus: os.availableParallelism(),
    memoryBytes: os.totalmem(),
  }
}

/** How many commands can run side by side. */
export function availableJobs(): number {
  return os.availableParallelism()
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}
