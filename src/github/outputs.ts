import path from 'node:path'
import { reportFiles, reportIds, type ReportOutput } from '../output-files.js'
import { imageSizes } from '../report/size-figures.js'
import type { RunOutcome } from '../run/request.js'
import type { VerdictKind } from '../verdict.js'

const reportOutputs = reportIds.map((id) => ({ id, output: reportFiles[id].output }))

const artifactOutputs = ['artifact-name', 'artifact-id', 'artifact-url', 'artifact-digest'] as const

const runOutputs = [
  'verdict',
  'image',
  'kernel',
  'accelerator',
  'boot-ms',
  'image-bytes',
  'size-delta-bytes',
  'tests-passed',
  'tests-failed',
  'cache-hit',
  ...reportOutputs.map(({ output }) => output),
  'console',
] as const

/** Declared in both action.yml; later steps of users' workflows build on these names. */
export const outputNames = [...runOutputs, ...artifactOutputs] as const
type OutputName = (typeof outputNames)[number]
export type Outputs = Readonly<Record<OutputName, string>>
export type ArtifactOutputs = Pick<Outputs, (typeof artifactOutputs)[number]>
type RunOutputs = Pick<Outputs, (typeof runOutputs)[number]>

function allEmpty<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>
}

/** Outputs of a verdict alone: all others are empty strings. */
export function verdictOnly(verdict: VerdictKind): Outputs {
  return { ...allEmpty(outputNames), verdict }
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
  return Object.fromEntries(
    reportOutputs.map(({ id, output }) => [output, reports[id] ?? '']),
  ) as Record<ReportOutput, string>
}

/** Counts of the tests that the guest reported; empty strings if it reported none. */
function testCounts({
  tests,
}: RunOutcome['result']): Pick<Outputs, 'tests-passed' | 'tests-failed'> {
  const { passed, failed, skipped } = tests
  const hasTests = passed + failed + skipped > 0
  return {
    'tests-passed': hasTests ? String(passed) : '',
    'tests-failed': hasTests ? String(failed) : '',
  }
}

/** All outputs but those of the artifact, which is uploaded later. */
export function outputsOf({ result, reports, out }: RunOutcome): RunOutputs {
  const image = result.artifacts.find(({ role }) => role === 'image')
  const kernel = result.artifacts.find(({ role }) => role === 'elf')
  return {
    verdict: result.verdict.kind,
    image: image === undefined ? '' : path.resolve(out, image.path),
    kernel: kernel === undefined ? '' : path.resolve(out, kernel.path),
    accelerator: result.boot?.accelerator ?? '',
    'boot-ms': numeral(result.boot?.timeToReadyMs),
    'image-bytes': numeral(image?.bytes ?? imageSizes(result)?.newBytes),
    'size-delta-bytes': numeral(imageGrowth(result)),
    ...testCounts(result),
    'cache-hit': result.build === null ? '' : String(result.build.cache.image === 'hit'),
    ...reportPaths(reports),
    console: reports.console ?? '',
  }
}

interface FinishedUpload {
  readonly name: string
  readonly id: number | undefined
  /** SHA-256 of the archive, in hexadecimal. */
  readonly digest: string | undefined
}

/** `env` names the workflow run, which the artifact's address is a part of. */
export function artifactOutputsOf(
  uploaded: FinishedUpload | undefined,
  env: Readonly<Record<string, string | undefined>>,
): ArtifactOutputs {
  if (uploaded === undefined) return allEmpty(artifactOutputs)
  const { name, id, digest = '' } = uploaded
  const run = `${env.GITHUB_REPOSITORY ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com'
  return {
    'artifact-name': name,
    'artifact-id': id === undefined ? '' : String(id),
    'artifact-url': id === undefined ? '' : `${server}/${run}/artifacts/${id}`,
    'artifact-digest': digest,
  }
}
