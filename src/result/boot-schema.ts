import { z } from 'zod'
import { usedAccelerators } from '../machine/machine-types.js'
import { byteCount, count, milliseconds } from './quantities.js'

const phaseSchema = z.strictObject({ name: z.string(), startMs: milliseconds, endMs: milliseconds })

/** One boot; times count from the start of the QEMU process, by the host’s clock. */
export const bootSchema = z.strictObject({
  /** If problems of the host made it take more than one; a boot that then passed is flaky. */
  attempts: count.optional(),
  flaky: z.literal(true).optional(),
  accelerator: z.enum(usedAccelerators),
  acceleratorReason: z.string(),
  /** Effective limits; defaults are longer without KVM (`stretched`). */
  limits: z
    .strictObject({
      timeoutMs: milliseconds,
      silenceMs: milliseconds,
      stretched: z.array(z.string()).readonly(),
    })
    .optional(),
  machine: z.string(),
  vmm: z
    .strictObject({
      name: z.string().describe('As in `boot.vmm` of the profile.'),
      version: z.string().describe('Such as 8.2.2.'),
    })
    .optional()
    .describe('The virtual machine monitor; absent if its version is not known.'),
  /** Whether QEMU ran under its filter of system calls; absent for VMMs that always have one. */
  sandbox: z.boolean().optional(),
  timeToFirstByteMs: milliseconds.nullable(),
  timeToReadyMs: milliseconds.nullable(),
  durationMs: milliseconds,
  phases: z.array(phaseSchema).readonly(),
  memory: z.strictObject({
    configuredBytes: byteCount,
    peakHostBytes: byteCount.nullable(),
    /** If requested: the smallest memory with which the profile passes. */
    leastMemoryBytes: byteCount.optional(),
  }),
  exit: z.strictObject({
    /** QMP's SHUTDOWN reason, `stopped` if we ended it, or how the process died. */
    reason: z.string(),
    event: z.string().nullable(),
    guestStatus: z.int().nullable(),
  }),
})
