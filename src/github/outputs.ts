import path from 'node:path'
import { reportFiles, reportIds, type ReportOutput } from '../output-files.js'
import { imageSizes } from '../report/size-figures.js'
import type { RunOutcome } from '../run/request.js'
import type { VerdictKind } from '../verdict.js'

const reportOutputs = reportIds.flatMap((id) => {
  const { output } = reportFiles[id]
  return output === null ? [] : [{ id, output }]
})

/** Declared in both action.yml; later steps of users' workflows build on these names. */
export const outputNames = [
  'verdict',
  'image',
  'kernel',
  'boot-ms',
  'image-bytes',
  'size-delta-bytes',
  'cache-hit',
  ...reportOutputs.map(({ output }) => output),
] as const
type OutputName = (typeof outputNames)[number]
export type Outputs = Readonly<Record<OutputName, string>>

/** Outputs of a verdict alone: all others are empty strings. */
export function verdictOnly(verdict: VerdictKind): Outputs {
  const empty = Object.fromEntries(outputNames.map((name) => [name, ''])) as Record<
    OutputName,
    string
  >
  return { ...empty, verdict }
}

const numeral = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(Math.round(value))

/** Growth of the image, as for `image-bytes`; of all artifacts if the image was not measured. */
function imageGrowth(result: RunOutcome['result']): number | undefined {
  const image = imageSizes(result)
  const { delta = null } = result.size ?? {}
  if (delta === null) return undefined
  return image === undefined ? delta.bytes : (image.newBytes ?? 0) - (image.oldBytes ?? 0)
}

function reportPaths(reports: RunOutcome['reports']): Readonly<Record<ReportOutput, string>> {
  return Object.fromEntries(reportOutputs.map(({ id, output }) => [output, reports[id]])) as Record<
    ReportOutput,
    string
  >
}

export function outputsOf({ result, reports, out }: RunOutcome): Outputs {
  const image = result.artifacts.find(({ role }) => role === 'image')
  const kernel = result.artifacts.find(({ role }) => role === 'elf')
  return {
    verdict: result.verdict.kind,
    image: image === undefined ? '' : path.resolve(out, image.path),
    kernel: kernel === undefined ? '' : path.resolve(out, kernel.path),
    'boot-ms': numeral(result.boot?.timeToReadyMs),
    'image-bytes': numeral(image?.bytes),
    'size-delta-bytes': numeral(imageGrowth(result)),
    'cache-hit': result.build === null ? '' : String(result.build.cache.image === 'hit'),
    ...reportPaths(reports),
  }
}
