import path from 'node:path'
import { fileSize, isFile, readBytes, readTextIfThere } from '../host/files/files.js'
import { consoleLogName, timelineName, type RenderedFormat } from '../output-files.js'
import type { HistoryLine } from '../history/line.js'
import { formats, type ReportInput } from '../report/formats.js'
import { mostConsoleBytes, worstFirst } from '../report/page/fit-page.js'
import type { RunResult } from '../result/result.js'

/** What the reports show in addition to the run. */
export interface ReportOptions {
  /** Earlier runs, for the trend; runs of other profiles are skipped. */
  readonly history?: readonly HistoryLine[]
}

/** A result and its output folder. */
export interface ReportedRun {
  readonly result: RunResult
  readonly folder: string
}

/** A larger console would make the page too large to open. */
const consoleLimitBytes = 8 << 20

/** Adds the console log in the output folder to a result, if there is one. */
async function readConsole({ result, folder }: ReportedRun): Promise<ReportInput['runs'][number]> {
  const log = path.join(folder, consoleLogName)
  if (!(await isFile(log)) || (await fileSize(log)) > consoleLimitBytes) return { result }
  const timeline = await readTextIfThere(path.join(folder, timelineName))
  return {
    result,
    console: { log: await readBytes(log), ...(timeline === undefined ? {} : { timeline }) },
  }
}

/** Reads the consoles of the runs that the page shows in any case first, and not more than it takes. */
async function readConsoles(
  runs: readonly ReportedRun[],
): Promise<readonly ReportInput['runs'][number][]> {
  const read = new Map<ReportedRun, ReportInput['runs'][number]>()
  let spare = mostConsoleBytes
  for (const run of worstFirst(runs)) {
    if (spare < 0) break
    const withConsole = await readConsole(run)
    spare -= withConsole.console?.log.length ?? 0
    read.set(run, withConsole)
  }
  return runs.map((run) => read.get(run) ?? { result: run.result })
}

/** Renders results in one format, with their consoles if it shows them. */
export async function renderReport(
  format: RenderedFormat,
  runs: readonly ReportedRun[],
  options: Omit<ReportInput, 'runs'>,
): Promise<string> {
  const { wantsConsole, render } = formats[format]
  return render({
    ...options,
    runs: wantsConsole ? await readConsoles(runs) : runs,
  })
}
