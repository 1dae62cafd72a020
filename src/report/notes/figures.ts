import type { ComparedFigure, RunResult } from '../../result/result.js'
import { formatBytes, formatDelta, formatDuration, formatRoughBytes } from '../quantities.js'
import { imageSizes } from '../size-figures.js'

export function kernelName({ profile, arch, mode }: RunResult): string {
  return [profile, arch, ...(mode === 'release' || mode === '' ? [] : [mode])].join('/')
}

/** What a kernel's figures are compared with; null if nothing was found. */
export function baselineOf({
  size,
  comparison,
}: RunResult): { readonly source: string; readonly revision: string | null } | null {
  return size?.baseline ?? comparison?.baseline ?? null
}

/** A value before and now, unless it is the same or was not compared. */
function beforeAndNow(
  figure: ComparedFigure | undefined,
  now: number | null,
  format: (value: number) => string,
): string {
  if (now === null) return '–'
  if (figure === undefined || figure.before === figure.now) return format(now)
  const noise = figure.judgement === 'within-noise' ? ' (within the noise)' : ''
  return `${format(figure.before)} → ${format(figure.now)}${noise}`
}

function testsOf({ tests }: RunResult): string {
  const { passed, failed, skipped } = tests
  const all = passed + failed + skipped
  return all === 0 ? '–' : `${passed} of ${all} passed`
}

interface Figures {
  readonly image: string
  /** Of the image, against the baseline. */
  readonly change: string
  readonly ready: string
  /** Peak on the host, or else what the machine has. */
  readonly memory: string
  readonly tests: string
}

/** The figures of a kernel, as text. */
export function figuresOf(result: RunResult): Figures {
  const { boot, size, artifacts, comparison } = result
  const find = (key: string): ComparedFigure | undefined =>
    comparison?.figures.find((figure) => figure.key === key)
  const sizes = imageSizes(result)
  const bytes = sizes?.newBytes ?? artifacts.find(({ role }) => role === 'image')?.bytes ?? null
  const old = size?.baseline == null ? null : (sizes?.oldBytes ?? null)
  const peak = boot?.memory.peakHostBytes ?? null
  return {
    image: bytes === null ? '–' : formatBytes(bytes),
    change: bytes === null || old === null ? '–' : formatDelta(old, bytes),
    ready: beforeAndNow(find('boot.timeToReadyMs'), boot?.timeToReadyMs ?? null, formatDuration),
    memory:
      peak === null && boot !== null
        ? formatRoughBytes(boot.memory.configuredBytes)
        : beforeAndNow(find('boot.memory.peakHostBytes'), peak, formatRoughBytes),
    tests: testsOf(result),
  }
}
