import { z } from 'zod'
import { usedAccelerators } from '../machine/machine-types.js'

const phaseSchema = z.strictObject({ name: z.string(), startMs: z.number(), endMs: z.number() })

/** One boot; times count from the start of the QEMU process, by the host’s clock. */
export const bootSchema = z.strictObject({
  /** If problems of the host made it take more than one; a boot that then passed is flaky. */
  attempts: z.int().optional(),
  flaky: z.literal(true).optional(),
  accelerator: z.enum(usedAccelerators),
  acceleratorReason: z.string(),
  /** Effective limits; defaults are longer without KVM (`stretched`). */
  limits: z
    .strictObject({
      timeoutMs: z.number(),
      silenceMs: z.number(),
      stretched: z.array(z.string()).readonly(),
    })
    .optional(),
  machine: z.string(),
  /** Whether QEMU ran under its filter of system calls; absent for VMMs that always have one. */
  sandbox: z.boolean().optional(),
  timeToFirstByteMs: z.number().nullable(),
  timeToReadyMs: z.number().nullable(),
  durationMs: z.number(),
  phases: z.array(phaseSchema).readonly(),
  memory: z.strictObject({
    configuredBytes: z.int(),
    peakHostBytes: z.int().nullable(),
    /** If requested: the smallest memory with which the profile passes. */
    leastMemoryBytes: z.int().optional(),
  }),
  exit: z.strictObject({
    /** QMP's SHUTDOWN reason, `stopped` if we ended it, or how the process died. */
    reason: z.string(),
    event: z.string().nullable(),
    guestStatus: z.int().nullable(),
  }),
})
