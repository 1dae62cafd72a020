import type { BootEvent } from '../../src/console/boot-event.js'
import type { JudgeSettings } from '../../src/console/judge-settings.js'
import { Judge } from '../../src/console/judge.js'
import { replay } from '../../src/console/clock/timeline.js'

/** The verdict on a golden case, with its assertions, metrics and excerpt, as text. */
export function judgeCase(settings: JudgeSettings, events: readonly BootEvent[]): string {
  const judge = new Judge(settings)
  replay(judge, events)
  const report = judge.report()
  if (report === undefined) return 'no verdict\n'
  const { verdict, assertions, allowed, metrics, metricUnits } = report
  return [
    `${verdict.kind}: ${verdict.summary}`,
    ...(verdict.crash === undefined ? [] : [`crash: ${verdict.crash.title} (${verdict.crash.id})`]),
    ...(verdict.hint === undefined ? [] : [`hint: ${verdict.hint}`]),
    ...assertions.map(({ status, id, atMs, reason }) => `${status}: ${id} at ${atMs} (${reason})`),
    ...Object.entries(metrics).map(
      ([name, value]) => `metric ${name} = ${value}${metricUnits[name] ?? ''}`,
    ),
    ...allowed.map(
      ({ id, reason, until, expired, lines }) =>
        `allow ${id} (${reason}), until ${until}${expired ? ', expired' : ''}: lines ${lines}`,
    ),
    ...verdict.evidence.flatMap(({ source, firstLine, lines }) => [
      `${source}:${firstLine}`,
      ...lines.map((line) => `| ${line}`),
    ]),
    '',
  ].join('\n')
}
