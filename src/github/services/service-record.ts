import { z } from 'zod'

/** The services of a run that may be slow or absent without any harm to the verdict. */
export const serviceNames = ['cache', 'artifacts', 'remote', 'api'] as const
export type ServiceName = (typeof serviceNames)[number]

export const serviceTitles: Readonly<Record<ServiceName, string>> = {
  cache: 'the Actions cache',
  artifacts: 'the artifact service',
  remote: "the repository's remote",
  api: 'the REST API',
}

/** The part of the budget that one call may wait. All three may hang, and more than one is asked. */
export const serviceShares: Readonly<Record<ServiceName, number>> = {
  cache: 1 / 3,
  artifacts: 1 / 3,
  // Git packs what it sends first, and we do not see its traffic.
  remote: 1 / 2,
  // The only one that a comment cannot do without.
  api: 1 / 2,
}

/** What main and post know of the services, in milliseconds. */
export const serviceRecordSchema = z
  .strictObject({
    /** How long the run may wait in all. */
    budgetMs: z.number(),
    waitedMs: z.number(),
    elapsedMs: z.number(),
    /** Services that failed, with the reason: they are not asked again. */
    failed: z.partialRecord(z.enum(serviceNames), z.string()),
  })
  .readonly()

export type ServiceRecord = z.output<typeof serviceRecordSchema>

export function newServiceRecord(budgetMs: number): ServiceRecord {
  return { budgetMs, waitedMs: 0, elapsedMs: 0, failed: {} }
}
