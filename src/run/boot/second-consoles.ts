import type { JudgeReport } from '../../console/judge-report.js'
import { fileExists, fileSize, truncateFile } from '../../host/files/files.js'
import { type SecondConsole } from '../../machine/second-consoles.js'
import type { BootSettings } from '../../profile/schema/boot-section.js'
import { secondConsoleLogName } from '../../output-files.js'
import { besideConsole } from './beside-console.js'

/** The second consoles, each with a log beside the serial console's. */
export function planSecondConsoles(
  { consoles = [] }: Pick<BootSettings, 'consoles'>,
  consoleLog: string,
): readonly SecondConsole[] {
  return consoles.map(({ name }) => ({
    name,
    log: besideConsole(consoleLog, secondConsoleLogName(name)),
  }))
}

/** Truncates logs that are too long; such a log turns a pass into output-limit. */
export async function limitSecondConsoles(
  report: JudgeReport,
  consoles: readonly SecondConsole[],
  limitBytes: number,
): Promise<JudgeReport> {
  const flooded: string[] = []
  for (const { name, log } of consoles) {
    if (!(await fileExists(log)) || (await fileSize(log)) <= limitBytes) continue
    await truncateFile(log, limitBytes)
    flooded.push(name)
  }
  if (flooded.length === 0 || report.verdict.kind !== 'pass') return report
  const summary = `more than ${limitBytes} bytes on the console ${flooded.join(', ')}`
  const hint = 'boot.output_limit sets the limit'
  return { ...report, verdict: { kind: 'output-limit', summary, evidence: [], hint } }
}
