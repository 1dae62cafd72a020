import { serviceTitles, type ServiceName, type ServiceRecord } from './service-record.js'
import { seconds } from './wait-meter.js'

/** A call that did not come to its end. */
export interface LostCall {
  readonly service: ServiceName
  /** What it was for, such as `restore of image-hello`. */
  readonly what: string
  /** Undefined if the call was not made, because of an earlier one. */
  readonly reason: string | undefined
  /** The service failed in an earlier phase, whose warning said so. */
  readonly isKnown: boolean
}

/**
 * The one warning of a phase: what failed, what was skipped for it, and what it cost. Undefined if
 * nothing was lost, or only for what an earlier phase reported.
 */
export function complaintOf(lost: readonly LostCall[], record: ServiceRecord): string | undefined {
  if (lost.every(({ isKnown }) => isKnown)) return undefined
  const failed = lost.filter(({ reason }) => reason !== undefined)
  const skipped = lost.filter(({ reason }) => reason === undefined)
  const lines = [
    ...failed.map(
      ({ service, what, reason }) => `Gave up ${serviceTitles[service]} (${what}): ${reason}`,
    ),
    ...(skipped.length === 0
      ? []
      : [
          `Skipped${failed.length === 0 ? '' : ' after that'}: ${skipped.map(({ service, what }) => `${what} (${serviceTitles[service]})`).join('; ')}`,
        ]),
    `All waiting for services cost ${seconds(record.waitedMs)} of ${seconds(record.budgetMs)} ` +
      `(input service-wait); the verdict does not depend on it`,
  ]
  return lines.join('\n')
}
