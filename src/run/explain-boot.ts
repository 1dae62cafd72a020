import { readBootChart, type BootChart } from '../console/boot-chart.js'
import type { JudgeReport } from '../console/judge-report.js'
import { symbolizeEvidence, type SymbolSources } from '../console/symbols/symbolize.js'
import { readStart } from '../host/files.js'

/** A boot chart stands near the end of the boot, and no boot says as much as this. */
const chartBytes = 4 * 2 ** 20

/** What the guest's own clock says of its boot; null where it says nothing that can be trusted. */
export async function readGuestChart(consoleLog: string): Promise<BootChart | null> {
  const text = (await readStart(consoleLog, chartBytes)).toString('latin1')
  const chart = readBootChart(text.split(/\r?\n/))
  return chart.trusted ? chart : null
}

/** The report with the addresses of a trace as functions and lines of source. */
export async function symbolizeReport(
  report: JudgeReport,
  symbols: SymbolSources | null,
): Promise<JudgeReport> {
  const { verdict } = report
  if (symbols === null || verdict.kind === 'pass') return report
  const evidence = await symbolizeEvidence(verdict.evidence, symbols)
  return { ...report, verdict: { ...verdict, evidence } }
}
