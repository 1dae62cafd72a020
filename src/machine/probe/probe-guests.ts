import type { Arch } from '../arch.js'
import { probeImage as aarch64Image } from './image-aarch64.js'
import { probeImage as x86Image } from './image-x86-64.js'

/** How a run of QEMU with a probe guest ended. */
export interface ProbeRun {
  readonly exitCode: number | null
  readonly timedOut: boolean
  readonly output: string
}

/** `slow`: guests run, but far slower than without the accelerator. */
type ProbeResult = 'works' | 'slow'

/** A guest that finds out whether an accelerator can run kernels; probe-x86-64.S explains it. */
export interface ProbeGuest {
  /** Firmware for QEMU's -bios. */
  readonly image: Uint8Array
  /** QEMU's machine, and the console on its standard output. */
  readonly options: readonly string[]
  /** The letters that the guest writes, each once a step is done; and the step that comes next. */
  readonly steps: Readonly<Record<string, string>>
  /** Its own result; undefined if it did not come to its end. */
  readonly resultOf: (run: ProbeRun) => ProbeResult | undefined
}

const exitStatuses = new Map<number | null, ProbeResult>([
  [33, 'works'],
  [35, 'slow'],
])

const results = new Map<string | undefined, ProbeResult>([
  ['0', 'works'],
  ['1', 'slow'],
])

/** By the architecture of the host. Null: without a probe KVM is not used there. */
export const probeGuests: Readonly<Record<Arch, ProbeGuest | null>> = {
  x86_64: {
    image: x86Image,
    options: [
      ...['-machine', 'q35', '-debugcon', 'stdio'],
      ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'],
    ],
    steps: {
      R: 'protected mode',
      P: 'long mode',
      L: 'the test of speed',
      T: 'SSE arithmetic',
      S: 'a page fault',
      F: 'a timer interrupt',
      I: 'its exit',
    },
    resultOf: ({ exitCode }) => exitStatuses.get(exitCode),
  },
  aarch64: {
    image: aarch64Image,
    // The highest version: by id_aa64pfr0_el1 a guest cannot tell that of version 2 on a host with 3.
    options: ['-machine', 'virt,gic-version=max', '-serial', 'stdio'],
    steps: {
      B: 'its page tables',
      M: 'the test of speed',
      T: 'floating-point arithmetic',
      S: 'a page fault',
      F: 'a timer interrupt',
      I: 'its power-off',
    },
    resultOf: ({ exitCode, output }) =>
      exitCode === 0
        ? results.get(/^[BMTSFI]+(?<digit>\d)/.exec(output)?.groups?.digit)
        : undefined,
  },
}
