import type { HistoryLine } from '../history/line.js'
import type { RenderedFormat } from '../output-files.js'
import { historyOf, pageHistoryOf } from './history/page-history.js'
import { renderJunit } from './junit/junit.js'
import { renderRuns } from './markdown/runs.js'
import { renderPage, type PageRun } from './page/render-page.js'
import { renderNotes } from './notes/notes.js'
import { renderSarif } from './sarif/sarif.js'
import { renderSbom } from './sbom/sbom.js'

/** What a report is rendered from. */
export interface ReportInput {
  /** Results, each with the console beside it if the format wants that. */
  readonly runs: readonly Pick<PageRun, 'result' | 'console'>[]
  /** Rows of the largest symbols and changes. */
  readonly top: number
  /** Results of the release before, for the notes of the next one. */
  readonly before?: readonly PageRun['result'][]
  /** Earlier runs, of these profiles and others. */
  readonly history: readonly HistoryLine[]
}

interface Format {
  /** Whether it shows the console, which costs reading it. */
  readonly wantsConsole: boolean
  readonly render: (input: ReportInput) => string
}

const resultsOf = ({ runs }: ReportInput): readonly PageRun['result'][] =>
  runs.map(({ result }) => result)

/** How each format of `renderedFormats` (src/output-files.ts) is rendered. */
export const formats: Readonly<Record<RenderedFormat, Format>> = {
  markdown: {
    wantsConsole: false,
    render: ({ runs, top, history }) =>
      renderRuns(
        runs.map(({ result }) => ({ result, history: historyOf(history, result) })),
        { top },
      ),
  },
  html: {
    wantsConsole: true,
    render: ({ runs, history }) =>
      renderPage(runs.map((run) => ({ ...run, history: pageHistoryOf(history, run.result) }))),
  },
  junit: { wantsConsole: false, render: (input) => renderJunit(resultsOf(input)) },
  sarif: { wantsConsole: false, render: (input) => renderSarif(resultsOf(input)) },
  notes: {
    wantsConsole: false,
    render: ({ before, ...input }) => renderNotes(resultsOf(input), before && { before }),
  },
  sbom: { wantsConsole: false, render: (input) => renderSbom(resultsOf(input)) },
}
