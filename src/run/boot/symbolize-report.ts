import path from 'node:path'
import { readBootChart, type BootChart } from '../../console/clock/boot-chart.js'
import { readLinuxPhases } from '../../console/clock/linux-phases.js'
import type { JudgeReport } from '../../console/judge-report.js'
import { bareFunctionName } from '../../console/crash/function-name.js'
import type { Frames } from '../../console/crash/symbols/addr2line.js'
import { symbolizeTrace, type SymbolSources } from '../../console/crash/symbols/symbolize.js'
import { readStart } from '../../host/files/files.js'
import type { OwnPlace } from '../../verdict.js'
import { stateFolder } from '../run-folders.js'

/** A boot chart stands near the end of the boot, and hardly a boot says as much as this. */
const chartBytes = 4 * 2 ** 20

/** What the guest's own clock says of its boot; null where it says nothing that can be trusted. */
export async function readGuestChart(consoleLog: string): Promise<BootChart | null> {
  const text = (await readStart(consoleLog, chartBytes)).toString('latin1')
  const lines = text.split(/\r?\n/)
  const chart = readBootChart(lines)
  if (chart.trusted) return chart
  const phases = readLinuxPhases(lines)
  return phases.length === 0 ? null : { phases, bootMs: null, trusted: true }
}

/** The first file of the repository in a trace, from the function that the crash is named by on. */
function findOwnPlace(
  frames: readonly Frames[],
  crashed: string | null,
  repository: string,
): OwnPlace | undefined {
  const at = frames.findIndex((places) =>
    places.some(({ function: name }) => name !== null && bareFunctionName(name) === crashed),
  )
  for (const { file, line } of frames.slice(Math.max(0, at)).flat()) {
    if (file === null || line === null) continue
    const below = path.relative(repository, file)
    const isOwn = !below.startsWith('..') && !path.isAbsolute(below)
    // What was built, or fetched, below the state folder is no file of the user's.
    if (isOwn && !below.startsWith(stateFolder + path.sep)) return { file: below, line }
  }
  return undefined
}

/** The report with the addresses of a trace as functions and lines of source. */
export async function symbolizeReport(
  report: JudgeReport,
  symbols: SymbolSources | null,
  repository: string,
): Promise<JudgeReport> {
  const { verdict } = report
  if (symbols === null || verdict.kind === 'pass') return report
  const { evidence, frames } = await symbolizeTrace(verdict.evidence, symbols)
  const { crash } = verdict
  const place = crash && findOwnPlace(frames, crash.function, repository)
  return {
    ...report,
    verdict: {
      ...{ ...verdict, evidence },
      ...(crash === undefined || place === undefined ? {} : { crash: { ...crash, place } }),
    },
  }
}
