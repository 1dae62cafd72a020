import { readBootChart, type BootChart } from '../../console/clock/boot-chart.js'
import { readLinuxPhases } from '../../console/clock/linux-phases.js'
import type { JudgeReport } from '../../console/judge-report.js'
import { bareFunctionName } from '../../console/crash/function-name.js'
import type { Frames } from '../../console/crash/symbols/addr2line.js'
import { symbolizeTrace, type SymbolSources } from '../../console/crash/symbols/symbolize.js'
import { readStart } from '../../host/files/files.js'
import type { OwnPlace } from '../../verdict.js'
import { ownPlace } from '../own-place.js'

/** A boot chart comes near the end of the boot, and boots rarely print more than this. */
const chartBytes = 4 * 2 ** 20

/** The phases of the boot by the guest's own clock; null if there are none to trust. */
export async function readGuestChart(consoleLog: string): Promise<BootChart | null> {
  const text = (await readStart(consoleLog, chartBytes)).toString('latin1')
  const lines = text.split(/\r?\n/)
  const chart = readBootChart(lines)
  if (chart.trusted) return chart
  const phases = readLinuxPhases(lines)
  return phases.length === 0 ? null : { phases, bootMs: null, trusted: true }
}

/** The first frame in a file of the repository, starting at the crashed function. */
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
    const own = ownPlace(file, line, repository)
    if (own !== undefined) return own
  }
  return undefined
}

/** Resolves the addresses of a trace to functions and source lines. */
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
      ...verdict,
      evidence,
      ...(crash === undefined || place === undefined ? {} : { crash: { ...crash, place } }),
    },
  }
}
