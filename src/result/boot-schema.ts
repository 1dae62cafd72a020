import { z } from 'zod'

const phaseSchema = z.strictObject({ name: z.string(), startMs: z.number(), endMs: z.number() })

/** One boot; times from the start of QEMU’s process, by the host’s clock. */
export const bootSchema = z.strictObject({
  /** Where the host made it take more than one; one that passed then is flaky. */
  attempts: z.int().optional(),
  flaky: z.literal(true).optional(),
  accelerator: z.enum(['kvm', 'tcg']),
  acceleratorReason: z.string(),
  /** Limits that held; those that nobody chose are longer without KVM. */
  limits: z
    .strictObject({
      timeoutMs: z.number(),
      silenceMs: z.number(),
      stretched: z.array(z.string()).readonly(),
    })
    .optional(),
  machine: z.string(),
  /** From the start of QEMU's process, by the host's clock. */
  timeToFirstByteMs: z.number().nullable(),
  timeToReadyMs: z.number().nullable(),
  durationMs: z.number(),
  phases: z.array(phaseSchema).readonly(),
  memory: z.strictObject({
    configuredBytes: z.int(),
    peakHostBytes: z.int().nullable(),
    /** Where it was asked for: the least with which the profile passes. */
    leastMemoryBytes: z.int().optional(),
  }),
  exit: z.strictObject({
    /** QMP's SHUTDOWN reason, `stopped` where we ended it, or how the process died. */
    reason: z.string(),
    event: z.string().nullable(),
    guestStatus: z.int().nullable(),
  }),
})
