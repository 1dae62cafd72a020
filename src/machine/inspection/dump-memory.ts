import { pause } from '../../host/clock.js'
import { fileExists, fileSize } from '../../host/files/files.js'
import type { DumpFormat } from '../../kernels/family.js'
import type { VirtualMachine } from '../virtual-machine.js'

export interface DumpRequest {
  /** Absolute. */
  readonly file: string
  readonly format: DumpFormat
  readonly limitMs: number
  /** A dump that grows larger is given up. */
  readonly mostBytes: number
  /** Called about twice a second with the share that is written. */
  readonly onProgress: (percent: number) => void
  readonly signal: AbortSignal
}

const pollMs = 500
/** Poll interval before the first progress report: most dumps finish at once. */
const firstPollMs = 50

interface DumpState {
  readonly status: string
  readonly percent: number
}

function readState(answer: unknown): DumpState {
  const { status, completed, total } = (answer ?? {}) as Record<string, unknown>
  const share = Number(completed) / Math.max(1, Number(total))
  return { status: String(status), percent: Math.floor(100 * Math.min(1, share)) || 0 }
}

/**
 * Lets QEMU dump the guest's memory; returns what went wrong, or undefined. A dump that is given up
 * continues until the machine is stopped.
 */
export async function dumpMemory(
  { ask, ended }: Pick<VirtualMachine, 'ask' | 'ended'>,
  { file, format, limitMs, mostBytes, onProgress, signal }: DumpRequest,
): Promise<string | undefined> {
  const started = performance.now()
  let problem: string | undefined
  const fail = (why: string): void => void (problem ??= why)
  void ended.then(() => fail('the machine ended'))
  // QEMU answers only after walking the guest's page tables, which may take long.
  const dump: { begun: boolean; state?: DumpState } = { begun: false }
  void ask('dump-guest-memory', {
    paging: format === 'elf',
    protocol: `file:${file}`,
    detach: true,
    format,
  }).then(
    () => (dump.begun = true),
    (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
  )
  const askState = (): void =>
    void ask('query-dump').then(
      (answer) => (dump.state = readState(answer)),
      () => fail('QEMU does not report its progress'),
    )

  for (let turn = 0; problem === undefined; turn++) {
    await pause(turn < pollMs / firstPollMs ? firstPollMs : pollMs)
    if (dump.begun) askState()
    const { state } = dump
    if (state?.status === 'completed') break
    if (state?.status === 'failed') fail('QEMU could not write it')
    if ((await fileExists(file)) && (await fileSize(file)) > mostBytes) fail('it grew too large')
    if (performance.now() - started > limitMs) fail(`not done after ${limitMs / 1000} s`)
    if (signal.aborted) fail('cancelled')
    if (state !== undefined && turn > pollMs / firstPollMs) onProgress(state.percent)
  }
  return problem
}
